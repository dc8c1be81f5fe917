package org.mustafid.compare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mustafid.clause.Clause;
import org.mustafid.name.Labels;
import org.mustafid.promise.Term;

/** What a policy says at one place, as a value that can be told in any language. Immutable. */
public sealed interface Content {
  /** Nothing. */
  record None() implements Content {}

  /** A text, in each language. */
  record Text(Labels labels) implements Content {}

  /** Characters as they were printed, or as a program reads them. */
  record Printed(String characters) implements Content {}

  /** One thing or more, by name; empty only where the policy says that it is none. */
  record Names(List<Name> names) implements Content {
    /** Copies the names. */
    public Names {
      names = List.copyOf(names);
    }
  }

  /** An amount of time. */
  record Amount(Term term) implements Content {}

  /** A local date. */
  record Day(LocalDate date) implements Content {}

  /** A number of things. */
  record Quantity(int number) implements Content {}

  /** A place in print; two are equal if the id and the printed mark are. */
  record Place(Clause clause) implements Content {
    @Override
    public boolean equals(Object other) {
      return other instanceof Place that
          && clause.id().equals(that.clause.id())
          && clause.printed().equals(that.clause.printed());
    }

    @Override
    public int hashCode() {
      return clause.id().hashCode();
    }
  }

  /**
   * A word of the format, such as {@code on-return.pause}, or several contents put together.
   *
   * @param word names the word, in the catalogue of texts as well
   * @param parts what it is put together from, in order; empty for a word by itself
   */
  record Phrase(String word, Map<String, Content> parts) implements Content {
    /** Copies the parts. */
    public Phrase {
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** A word by itself. */
    static Phrase of(String word) {
      return new Phrase(word, Map.of());
    }

    /** A copy with one part more. */
    Phrase with(String part, Content content) {
      Map<String, Content> more = new LinkedHashMap<>(parts);
      more.put(part, content);
      return new Phrase(word, more);
    }
  }

  /** Several contents, such as the parts of a connective, in order. */
  record Several(List<Content> contents) implements Content {
    /** Copies the contents. */
    public Several {
      contents = List.copyOf(contents);
    }
  }

  /** All that an entry says, by its parts in order, without those that say nothing. */
  record Parts(Map<Part, Content> parts) implements Content {
    /** Copies the parts. */
    public Parts {
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
  }
}
