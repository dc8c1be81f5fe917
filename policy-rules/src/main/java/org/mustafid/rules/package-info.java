/** Policy documents: reading them from YAML or JSON, and the shipped ones. */
@NullMarked
package org.mustafid.rules;

import org.jspecify.annotations.NullMarked;
