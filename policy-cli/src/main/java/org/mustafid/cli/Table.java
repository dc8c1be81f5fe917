package org.mustafid.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows whose cells stand below each other in a terminal, in the direction of their language. Texts
 * begin alike, numbers end alike.
 */
final class Table {
  /**
   * A cell.
   *
   * @param isNumber whether it ends where the others of its column do
   * @param colour puts it in colour after its width was measured
   */
  record Cell(String text, boolean isNumber, UnaryOperator<String> colour) {
    static Cell text(String text) {
      return new Cell(text, false, UnaryOperator.identity());
    }

    static Cell number(String text, UnaryOperator<String> colour) {
      return new Cell(text, true, colour);
    }
  }

  private static final String GAP = "  ";

  private final List<List<Cell>> rows = new ArrayList<>();

  void add(List<Cell> row) {
    rows.add(row);
  }

  /** The rows; no line ends with blanks. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<Cell> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        String coloured = cell.colour().apply(cell.text());
        String blanks = " ".repeat(widthOf(i) - width(cell.text()));
        line.append(cell.isNumber() ? blanks + coloured : coloured + blanks).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int widthOf(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column).text())).max().orElse(0);
  }

  /** In columns of a terminal, in which direction marks and marks on letters take none. */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                each ->
                    switch (Character.getType(each)) {
                      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                          false;
                      default -> true;
                    })
            .count();
  }
}
