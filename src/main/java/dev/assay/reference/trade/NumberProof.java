package dev.assay.reference.trade;

import dev.assay.claim.BadInput;
import dev.assay.reference.NumberStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Finds out from all cells of the columns of numbers of a file in which style they are written. */
final class NumberProof {

  private final String file;

  /** For each style, the first cell that can be read in it only. */
  private final Map<NumberStyle, Cell> proofs = new EnumMap<>(NumberStyle.class);

  /** For each style, the first cell whose mark is the decimal mark of it and that may be either. */
  private final Map<NumberStyle, Cell> doubts = new EnumMap<>(NumberStyle.class);

  NumberProof(String file) {
    this.file = file;
  }

  void add(String where, String text) {
    boolean point = text.indexOf('.') >= 0;
    boolean comma = text.indexOf(',') >= 0;
    if (!point && !comma) {
      return;
    }
    Optional<NumberCell> us = reading(text, NumberStyle.POINT);
    Optional<NumberCell> de = reading(text, NumberStyle.COMMA);
    if (us.isPresent() && de.isPresent()) {
      doubts.putIfAbsent(
          point ? NumberStyle.POINT : NumberStyle.COMMA, new Cell(where, text.strip()));
    } else if (us.isPresent()) {
      proofs.putIfAbsent(NumberStyle.POINT, new Cell(where, text.strip()));
    } else if (de.isPresent()) {
      proofs.putIfAbsent(NumberStyle.COMMA, new Cell(where, text.strip()));
    }
  }

  private static Optional<NumberCell> reading(String text, NumberStyle style) {
    return Optional.of(NumberCell.of(text, style)).filter(cell -> cell.number().isPresent());
  }

  /**
   * The style of the file.
   *
   * @param pointBySpecification whether its form has plain numbers with a point, without marks
   *     between thousands
   * @throws BadInput when the cells contradict each other, or leave two readings open
   */
  NumberStyle style(boolean pointBySpecification) {
    if (proofs.size() > 1) {
      Cell us = proofs.get(NumberStyle.POINT);
      Cell de = proofs.get(NumberStyle.COMMA);
      throw new BadInput(
          file
              + " writes numbers in two ways: "
              + us
              + " has a point before the decimals, "
              + de
              + " a comma. Write all of them in one way.");
    }
    return proofs.keySet().stream().findFirst().orElseGet(() -> undecided(pointBySpecification));
  }

  private NumberStyle undecided(boolean pointBySpecification) {
    Optional<Cell> doubt =
        Optional.ofNullable(doubts.get(NumberStyle.COMMA))
            .or(
                () ->
                    Optional.ofNullable(doubts.get(NumberStyle.POINT))
                        .filter(cell -> !pointBySpecification));
    doubt.ifPresent(
        cell -> {
          throw new BadInput(
              file
                  + ": "
                  + cell
                  + " can be read as "
                  + read(cell, NumberStyle.POINT)
                  + " or as "
                  + read(cell, NumberStyle.COMMA)
                  + ", and no other number of the file tells which. Say it with --numbers us ("
                  + read(cell, NumberStyle.POINT)
                  + ") or --numbers de ("
                  + read(cell, NumberStyle.COMMA)
                  + ").");
        });
    return NumberStyle.POINT;
  }

  private static String read(Cell cell, NumberStyle style) {
    return NumberCell.of(cell.text(), style).number().map(Object::toString).orElse("");
  }

  private record Cell(String where, String text) {
    @Override
    public String toString() {
      return "\"" + text + "\" (" + where + ")";
    }
  }
}
