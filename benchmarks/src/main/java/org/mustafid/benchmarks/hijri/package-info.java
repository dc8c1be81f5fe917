/** Hijri dates: what other implementations of Umm al-Qura answer, and in what time. */
@NullMarked
package org.mustafid.benchmarks.hijri;

import org.jspecify.annotations.NullMarked;
