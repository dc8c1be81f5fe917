/** Promises, as policies state them, and the windows that they become for one case. */
@NullMarked
package org.mustafid.promise;

import org.jspecify.annotations.NullMarked;
