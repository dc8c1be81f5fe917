/** Requests assessed: what rule engines and a program written for one policy take for it. */
@NullMarked
package org.mustafid.benchmarks.assessment;

import org.jspecify.annotations.NullMarked;
