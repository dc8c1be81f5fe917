/** What an association has to do apart from any one case, and what of it is done. */
@NullMarked
package org.mustafid.duty;

import org.jspecify.annotations.NullMarked;
