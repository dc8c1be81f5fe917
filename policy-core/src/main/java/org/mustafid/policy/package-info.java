/**
 * A policy as its association published it: channels, tools, steps, promises, each with its clause.
 */
@NullMarked
package org.mustafid.policy;

import org.jspecify.annotations.NullMarked;
