/**
 * Case histories, logs of duties, assessments, problems and policies as JSON.
 *
 * <p>JSON is the one place where a reference to a case is written. What is wrong with a history is
 * told without it, and without the line that it stands in.
 */
@NullMarked
package org.mustafid.json;

import org.jspecify.annotations.NullMarked;
