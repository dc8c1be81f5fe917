/** The one way in which this library generates its value types. */
@NullMarked
package org.mustafid.style;

import org.jspecify.annotations.NullMarked;
