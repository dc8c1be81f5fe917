/** Answers as sentences for people, in Arabic and English, with dates in both calendars. */
@NullMarked
package org.mustafid.message;

import org.jspecify.annotations.NullMarked;
