/**
 * What happened in one case: its events, in the order in which they count, and as of when they are
 * seen.
 */
@NullMarked
package org.mustafid.casework;

import org.jspecify.annotations.NullMarked;
