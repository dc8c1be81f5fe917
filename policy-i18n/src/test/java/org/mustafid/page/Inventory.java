package org.mustafid.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Everything that a published document prints, item by item, in the order of print. It was made
 * from the print alone, so that it can tell what our document leaves out or invents.
 *
 * @param policy the id of the policy
 */
record Inventory(String policy, List<Place> places) {

  /** What a place is. */
  enum Kind {
    /** Numbered or bulleted. */
    ITEM,
    /** Running text, one row for each thing that it says. */
    PARAGRAPH,
    /** A line of a cover, a letterhead, a table of contents or an approval. */
    LINE,
    /** The place of a section as a whole. */
    HEADING
  }

  /**
   * One place.
   *
   * @param id as {@link org.mustafid.clause.Clause#id()}
   * @param printed the number or mark in print; empty if there is none
   * @param gist what it is about, in a few words of ours
   * @param reason why nothing in our document stands for it; empty if something does
   */
  record Place(String id, String printed, Kind kind, String gist, String reason) {
    Place withPrinted(String mark) {
      return new Place(id, mark, kind, gist, reason);
    }

    Place withReason(String because) {
      return new Place(id, printed, kind, gist, because);
    }
  }

  static Inventory of(String policy) {
    String name = "/inventory/" + policy + ".csv";
    try (InputStream in = Objects.requireNonNull(Inventory.class.getResourceAsStream(name), name)) {
      List<Place> places = new ArrayList<>();
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      if (!lines.get(0).equals("clause-id,printed,kind,gist,reason")) {
        throw new IllegalStateException(name + " has other columns: " + lines.get(0));
      }
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1); // no cell holds a comma
        if (cells.length != 5) {
          throw new IllegalStateException(name + ": " + line);
        }
        places.add(new Place(cells[0], cells[1], kind(cells[2]), cells[3], cells[4]));
      }
      return new Inventory(policy, List.copyOf(places));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "item" -> Kind.ITEM;
      case "paragraph" -> Kind.PARAGRAPH;
      case "line" -> Kind.LINE;
      case "heading" -> Kind.HEADING;
      default -> throw new IllegalStateException("no kind of place: " + word);
    };
  }

  long count(Kind kind) {
    return places.stream().filter(place -> place.kind() == kind).count();
  }
}
