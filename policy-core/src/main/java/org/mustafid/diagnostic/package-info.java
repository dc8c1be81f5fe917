/**
 * How the library says that something is amiss: diagnostics with a stable id and typed arguments,
 * and the exceptions that carry them.
 *
 * <p>A <em>problem</em> is about the form of a document and has a line; a <em>finding</em> is about
 * a case and cites a clause; a <em>check</em> that fails is about the sense of a policy. All come
 * from one catalogue, so that an id means one thing everywhere.
 */
@NullMarked
package org.mustafid.diagnostic;

import org.jspecify.annotations.NullMarked;
