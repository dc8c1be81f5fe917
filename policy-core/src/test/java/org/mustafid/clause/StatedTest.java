package org.mustafid.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mustafid.name.Labels;
import org.mustafid.name.ReadingId;
import org.mustafid.name.SectionId;

class StatedTest {
  private static final Clause CLAUSE =
      Clause.of(Section.of(SectionId.of("c"), Labels.of("باب", "section")), 6);
  private static final Reading READING =
      Reading.of(ReadingId.of("fifteen"), Labels.of("خمسة عشر", "fifteen"));

  @Nested
  class What_the_document_says {
    private final Stated<Integer> stated = Stated.byClause(CLAUSE, 15);

    @Test
    void is_computed_with_and_rests_on_no_reading() {
      assertThat(stated.effective()).contains(15);
      assertThat(stated.findReading()).isEmpty();
      assertThat(stated.isStated()).isTrue();
    }

    @Test
    void keeps_its_clause_when_something_follows_from_it() {
      assertThat(stated.map(days -> days + " days")).isEqualTo(Stated.byClause(CLAUSE, "15 days"));
    }
  }

  @Nested
  class What_we_chose {
    private final Stated<Integer> chosen = Stated.byReading(READING, 15);

    @Test
    void is_computed_with_and_says_on_which_reading_it_rests() {
      assertThat(chosen.effective()).contains(15);
      assertThat(chosen.findReading()).contains(READING);
      assertThat(chosen.isStated()).isFalse();
    }

    @Test
    void keeps_its_reading_when_something_follows_from_it() {
      assertThat(chosen.map(days -> days + " days"))
          .isEqualTo(Stated.byReading(READING, "15 days"));
    }

    @Test
    void is_not_what_the_document_says_even_if_the_value_is_the_same() {
      assertThat(chosen).isNotEqualTo(Stated.byClause(CLAUSE, 15));
    }
  }

  @Nested
  class What_is_left_open {
    private final Stated<Integer> open = Stated.unstated();

    @Test
    void is_not_computed_with() {
      assertThat(open.effective()).isEmpty();
      assertThat(open.findReading()).isEmpty();
      assertThat(open.isStated()).isFalse();
    }

    @Test
    void stays_open_for_whatever_follows_from_it() {
      assertThat(open.map(days -> days + " days")).isEqualTo(Stated.unstated());
    }
  }
}
