/** Whole policies as pages for people: side by side, and with what we read into them. */
@NullMarked
package org.mustafid.page;

import org.jspecify.annotations.NullMarked;
