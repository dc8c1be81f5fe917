/** How well an association kept its promises, over many cases. */
@NullMarked
package org.mustafid.compliance;

import org.jspecify.annotations.NullMarked;
