/**
 * Laws that the answers of every policy keep, and what is needed to put one's own rules under them.
 */
@NullMarked
package org.mustafid.testkit;

import org.jspecify.annotations.NullMarked;
