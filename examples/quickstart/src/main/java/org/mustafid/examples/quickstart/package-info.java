/**
 * The first programs of a newcomer: one answer in ten lines, and one request through three
 * policies.
 */
@NullMarked
package org.mustafid.examples.quickstart;

import org.jspecify.annotations.NullMarked;
