/** Hostile input for every reader of text, and what must hold whatever is read. */
@NullMarked
package org.mustafid.fuzz;

import org.jspecify.annotations.NullMarked;
