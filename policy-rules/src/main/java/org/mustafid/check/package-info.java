/**
 * Checks of a policy's sense: what a careful reader would ask before signing it.
 *
 * <p>A check that fails never keeps a document from being read; that is what tells it from a
 * problem. {@link org.mustafid.check.Checks} is the way in.
 */
@NullMarked
package org.mustafid.check;

import org.jspecify.annotations.NullMarked;
