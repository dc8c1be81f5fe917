/** A compiled policy, and its answers about a case: state, promises, findings and next steps. */
@NullMarked
package org.mustafid.assessment;

import org.jspecify.annotations.NullMarked;
