/** What is different between two policies, in the words of the field and in both directions. */
@NullMarked
package org.mustafid.compare;

import org.jspecify.annotations.NullMarked;
