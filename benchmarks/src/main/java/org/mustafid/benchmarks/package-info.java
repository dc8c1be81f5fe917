/** A run of the benchmarks, and the table that it prints. */
@NullMarked
package org.mustafid.benchmarks;

import org.jspecify.annotations.NullMarked;
