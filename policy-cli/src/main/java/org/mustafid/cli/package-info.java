/** The program {@code mustafid}, for those who write policy documents. */
@NullMarked
package org.mustafid.cli;

import org.jspecify.annotations.NullMarked;
