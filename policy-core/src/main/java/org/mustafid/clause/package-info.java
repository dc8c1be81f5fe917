/**
 * What a printed document says, and where: its clauses, what it states or leaves open, and our
 * readings.
 */
@NullMarked
package org.mustafid.clause;

import org.jspecify.annotations.NullMarked;
