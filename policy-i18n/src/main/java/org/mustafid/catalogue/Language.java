package org.mustafid.catalogue;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.mustafid.diagnostic.InvalidArgumentException;

/**
 * A language that the library speaks, and the digits it writes.
 *
 * @param tag {@code ar} or {@code en}
 * @param digits {@code arab} or {@code latn}
 */
public record Language(String tag, String digits) {

  /**
   * The language of a locale; its region makes no difference. Digits are Arabic-Indic in Arabic,
   * Latin in English, unless the locale says otherwise.
   *
   * @throws InvalidArgumentException if the language is neither Arabic nor English, or the locale
   *     asks for digits other than {@code arab} or {@code latn}
   */
  public static Language from(Locale locale) {
    String tag = locale.getLanguage();
    if (!tag.equals("ar") && !tag.equals("en")) {
      throw new InvalidArgumentException("the language of messages", tag, "ar or en");
    }
    String digits = locale.getUnicodeLocaleType("nu");
    if (digits == null) {
      digits = tag.equals("ar") ? "arab" : "latn";
    }
    if (!digits.equals("arab") && !digits.equals("latn")) {
      throw new InvalidArgumentException("the digits of messages", digits, "arab or latn");
    }
    return new Language(tag, digits);
  }

  /** With the digits fixed, because ICU and the JDK differ on those of Arabic. */
  public ULocale locale() {
    return ULocale.forLanguageTag(tag + "-u-nu-" + digits);
  }

  /** Whether its lines run from right to left. */
  public boolean isRightToLeft() {
    return locale().isRightToLeft();
  }
}
