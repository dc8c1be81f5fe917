/** The words of one language, and how they go into a text without disturbing its direction. */
@NullMarked
package org.mustafid.catalogue;

import org.jspecify.annotations.NullMarked;
