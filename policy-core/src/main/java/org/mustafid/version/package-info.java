/** Versions of policies in time: which one is in force, was known, or governs a case. */
@NullMarked
package org.mustafid.version;

import org.jspecify.annotations.NullMarked;
