/** New JVMs, and what they take until they have decided once. */
@NullMarked
package org.mustafid.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
