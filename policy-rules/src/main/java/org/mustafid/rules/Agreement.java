package org.mustafid.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.mustafid.diagnostic.DiagnosticType;
import org.mustafid.diagnostic.Expectation;

/** What a document says of the same thing at several places, and should say alike. */
final class Agreement<T> {
  private record Said<T>(T what, Located place) {
    int layer() {
      return place.node().span().layer();
    }

    int line() {
      return place.place().line();
    }

    int column() {
      return place.place().column();
    }
  }

  /** A value as it is expected, because it is said so in the line of this number. */
  interface Expected<T> extends BiFunction<T, String, Expectation> {}

  private final Map<String, List<Said<T>>> byId = new LinkedHashMap<>();

  void add(String id, T what, Located place) {
    byId.computeIfAbsent(id, absent -> new ArrayList<>()).add(new Said<>(what, place));
  }

  /** Reports what differs from what is said most often, or first if that is as often. */
  void refuseOthers(DiagnosticType type, Expected<T> expected) {
    for (List<Said<T>> said : byId.values()) {
      said.sort(
          Comparator.<Said<T>>comparingInt(Said::layer)
              .thenComparingInt(Said::line)
              .thenComparingInt(Said::column));
      Map<T, List<Said<T>>> alike = new LinkedHashMap<>();
      said.forEach(each -> alike.computeIfAbsent(each.what(), a -> new ArrayList<>()).add(each));
      List<Said<T>> most = List.of();
      for (List<Said<T>> each : alike.values()) {
        most = each.size() > most.size() ? each : most;
      }
      Said<T> usual = most.get(0);
      for (Said<T> each : said) {
        // an id that its list already has is reported as such
        if (!each.what().equals(usual.what()) && !each.place().isRefused()) {
          each.place().refuse(type, expectation(usual, each, expected));
        }
      }
    }
  }

  private static <T> Expectation expectation(Said<T> usual, Said<T> other, Expected<T> expected) {
    String line = String.valueOf(usual.line());
    return usual.layer() == other.layer()
        ? expected.apply(usual.what(), line)
        : Expectation.of(
            Expectation.Kind.AS_IN_DOCUMENT,
            other.place().report().documents().get(usual.layer()),
            line);
  }
}
