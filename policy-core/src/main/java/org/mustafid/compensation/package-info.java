/**
 * When a policy grants compensation: its conditions, how they combine, and what is known of each.
 */
@NullMarked
package org.mustafid.compensation;

import org.jspecify.annotations.NullMarked;
