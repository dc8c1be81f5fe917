/** How things are named: stable ids for programs and documents, labels by language for people. */
@NullMarked
package org.mustafid.name;

import org.jspecify.annotations.NullMarked;
