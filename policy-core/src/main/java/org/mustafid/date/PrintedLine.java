package org.mustafid.date;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mustafid.date.DateWords.Word;
import org.mustafid.date.DualDate.Calendar;
import org.mustafid.date.DualDate.Cause;

/**
 * What a line consists of: dates, marks of a calendar, weekdays. One pass over its characters.
 *
 * <p>Letters are folded so that the same word has one form: no tatweel, no diacritics, no hamza, ى
 * as ي, ة as ه, Latin in lower case. Letters are gathered over gaps, because extraction from PDF
 * breaks words apart.
 */
final class PrintedLine {
  private static final int LONGEST_NUMBER = 4;

  private final List<PrintedDate> dates = new ArrayList<>();
  private final Set<Calendar> marks = EnumSet.noneOf(Calendar.class);
  private final List<DayOfWeek> weekdays = new ArrayList<>();
  private @Nullable Cause cause;

  private final StringBuilder digits = new StringBuilder();
  private final StringBuilder letters = new StringBuilder();
  private boolean lettersAreLatin;
  private int zero;
  private boolean numberIsTurned;

  private PrintedDate date = new PrintedDate();
  private boolean endsWithSlash;

  /** The date that ended last, as long as only its mark can follow. */
  private @Nullable PrintedDate closed;

  /** A mark that stood before any date that it could belong to. */
  private @Nullable Calendar waitingMark;

  private PrintedLine() {}

  static PrintedLine of(String printed) {
    PrintedLine line = new PrintedLine();
    for (int index = 0; index < printed.length() && line.cause == null; ) {
      int codePoint = printed.codePointAt(index);
      line.character(codePoint);
      index += Character.charCount(codePoint);
    }
    line.endNumber();
    line.endLetters();
    line.endDate();
    if (line.cause == null && line.dates.isEmpty()) {
      line.cause = Cause.NO_DATE;
    }
    return line;
  }

  /** In the order of the text; one or more if there is no {@link #cause()}. */
  List<PrintedDate> dates() {
    return dates;
  }

  /** The calendars that are marked anywhere. */
  Set<Calendar> marks() {
    return marks;
  }

  List<DayOfWeek> weekdays() {
    return weekdays;
  }

  /** Why the line is no line of dates. */
  Optional<Cause> cause() {
    return Optional.ofNullable(cause);
  }

  private void character(int codePoint) {
    int digitZero = zeroOf(codePoint);
    if (digitZero >= 0) {
      endLetters();
      digit(codePoint, digitZero);
    } else if (isInvisible(codePoint)) {
      // nothing was printed here, so it parts nothing
      numberIsTurned |= isDirectionMark(codePoint);
    } else if (isApostrophe(codePoint)) {
      endNumber();
    } else if (isDiacritic(codePoint)) {
      diacritic();
    } else if (Character.isLetter(codePoint)) {
      endNumber();
      letter(codePoint);
    } else {
      endNumber();
      sign(codePoint);
    }
  }

  private void digit(int codePoint, int digitZero) {
    if (digits.length() == 0) {
      numberIsTurned = false;
    } else if (numberIsTurned) {
      // the digits on both sides of a direction mark may have changed places in print
      fail(Cause.HIDDEN_CHARACTER);
    } else if (digitZero != zero) {
      fail(Cause.MIXED_DIGITS);
    }
    zero = digitZero;
    digits.append((char) ('0' + codePoint - digitZero));
  }

  /** On a letter it changes no word; on a digit it is no part of a date, such as a stroke. */
  private void diacritic() {
    if (digits.length() > 0) {
      fail(Cause.OTHER_TEXT);
    }
  }

  private void sign(int codePoint) {
    if (Character.isSpaceChar(codePoint) || isTabOrLineBreak(codePoint)) {
      gap();
      return;
    }
    switch (codePoint) {
      case '-', '‐', '‑', '–', '—', '−', '.' -> gap();
      case '/', '⁄', '∕' -> {
        endLetters();
        slash();
      }
      case ',', '،', ';', '؛', ':', '=', '|', '•', '(', ')', '[', ']', '{', '}', '«', '»', '"' ->
          endLetters();
      default -> fail(isDirectionOrControl(codePoint) ? Cause.HIDDEN_CHARACTER : Cause.OTHER_TEXT);
    }
  }

  private void letter(int codePoint) {
    // parts hamza, accents, and the joined forms of Arabic letters that extraction leaves
    String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    plain.codePoints().filter(part -> part != 'ـ' && !isDiacritic(part)).forEach(this::plainLetter);
  }

  private void plainLetter(int codePoint) {
    int folded =
        switch (codePoint) {
          case 'ٱ' -> 'ا';
          case 'ى', 'ی' -> 'ي';
          case 'ة', 'ھ', 'ہ', 'ە' -> 'ه';
          case 'ک' -> 'ك';
          default -> Character.toLowerCase(codePoint);
        };
    boolean latin = folded >= 'a' && folded <= 'z';
    if (!latin && UnicodeScript.of(folded) != UnicodeScript.ARABIC) {
      if (Character.isLetter(folded)) {
        fail(Cause.OTHER_TEXT);
      }
      return;
    }
    if (latin != lettersAreLatin) {
      endLetters();
    }
    lettersAreLatin = latin;
    if (folded != 'ء') {
      letters.appendCodePoint(folded);
    }
  }

  private void gap() {
    if (lettersAreLatin && lastWordLength() > 0) {
      letters.append(' ');
    }
  }

  private int lastWordLength() {
    return letters.length() - 1 - letters.lastIndexOf(" ");
  }

  private void endLetters() {
    String run = letters.toString().strip();
    letters.setLength(0);
    if (run.isEmpty()) {
      return;
    }
    List<Word> words = DateWords.in(run);
    if (words.isEmpty()) {
      fail(Cause.OTHER_TEXT);
    }
    words.forEach(this::word);
  }

  private void word(Word word) {
    if (word instanceof DateWords.Month month) {
      field(new PrintedDate.Named(month.calendar(), month.number()));
    } else if (word instanceof DateWords.DayName name) {
      weekdays.add(name.day());
    } else if (word instanceof DateWords.Mark mark) {
      mark(mark.calendar());
    } else if (word == DateWords.Joint.CORRESPONDING) {
      endDate();
      closed = null;
    }
  }

  private void endNumber() {
    if (digits.length() > LONGEST_NUMBER) {
      fail(Cause.OTHER_TEXT);
    } else if (digits.length() > 0) {
      field(new PrintedDate.Numeral(digits.toString()));
    }
    digits.setLength(0);
  }

  private void field(PrintedDate.Slot slot) {
    if (date.hasOneLike(slot)) {
      endDate();
    }
    add(slot);
    endsWithSlash = false;
  }

  private void slash() {
    if (date.isEmpty() && closed != null && closed.isComplete()) {
      closed = null; // parts two dates
      return;
    }
    if (date.isEmpty() || endsWithSlash) {
      add(PrintedDate.Blank.BLANK);
    }
    endsWithSlash = !date.isEmpty();
  }

  private void add(PrintedDate.Slot slot) {
    closed = null;
    date.add(slot);
    if (date.isFull()) {
      endDate();
    }
  }

  /** A mark usually follows its date; extraction may move it in front. */
  private void mark(Calendar calendar) {
    marks.add(calendar);
    endDate();
    if (closed != null && closed.mark().isEmpty()) {
      closed.markAs(calendar);
    } else {
      waitingMark = calendar;
    }
  }

  private void endDate() {
    if (endsWithSlash && !date.isFull()) {
      date.add(PrintedDate.Blank.BLANK);
    }
    endsWithSlash = false;
    if (date.isEmpty() || date.isOnlyASlash()) {
      date = new PrintedDate();
      return;
    }
    if (waitingMark != null) {
      date.markAs(waitingMark);
      waitingMark = null;
    }
    dates.add(date);
    closed = date;
    date = new PrintedDate();
  }

  private void fail(Cause why) {
    if (cause == null) {
      cause = why;
    }
  }

  /** The zero of the digit's system, or -1 for anything but the three systems of Saudi print. */
  private static int zeroOf(int codePoint) {
    for (int candidate : new int[] {'0', '٠', '۰'}) {
      if (codePoint >= candidate && codePoint <= candidate + 9) {
        return candidate;
      }
    }
    return -1;
  }

  private static boolean isDiacritic(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** As in Sha'ban; some of them are letters to Unicode. */
  private static boolean isApostrophe(int codePoint) {
    return "'`‘’ʻʼʾʿ".indexOf(codePoint) >= 0;
  }

  /** Joiners and marks that show nothing. */
  private static boolean isInvisible(int codePoint) {
    return isDirectionMark(codePoint)
        || "\u200B\u200C\u200D\u00AD\u2060\uFEFF".indexOf(codePoint) >= 0;
  }

  /** Around a field they do to a line no more than spaces do; within a number they turn digits. */
  private static boolean isDirectionMark(int codePoint) {
    return "\u200E\u200F\u061C".indexOf(codePoint) >= 0;
  }

  private static boolean isTabOrLineBreak(int codePoint) {
    return codePoint >= '\t' && codePoint <= '\r';
  }

  /** Direction controls, with which a reader would see another order of digits than we do. */
  private static boolean isDirectionOrControl(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT || Character.isISOControl(codePoint);
  }
}
