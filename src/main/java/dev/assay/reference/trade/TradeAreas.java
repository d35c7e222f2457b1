package dev.assay.reference.trade;

import dev.assay.reference.Areas;
import java.util.List;
import java.util.Optional;

/**
 * Finds the areas of trade statistics: M49 numbers, ISO codes, names, codes of groups, and the
 * numbers that Comtrade gives to territories of its own, for the years in which it uses them (UN
 * Comtrade, list of reporters: comtradeapi.un.org/files/v1/app/reference/Reporters.json).
 */
final class TradeAreas {

  private static final List<Own> OWN =
      List.of(
          new Own("842", "USA", 1981, 9999),
          new Own("841", "USA", 1962, 1980),
          new Own("251", "FRA", 1962, 9999),
          new Own("757", "CHE", 1962, 9999),
          new Own("699", "IND", 1975, 9999),
          new Own("579", "NOR", 1962, 9999),
          new Own("381", "ITA", 1962, 9999),
          new Own("736", "SUD", 1962, 2011));

  private final Areas areas;

  TradeAreas(Areas areas) {
    this.areas = areas;
  }

  /**
   * The area of a code or name in a year.
   *
   * @return its IRI, and whether zeros that a spreadsheet dropped were put back
   */
  Optional<Found> find(String code, int year) {
    String text = code.strip().replaceFirst("\\.0+$", "");
    if (text.equals("0")) {
      return areas.find("WLD").map(world -> new Found(world, false));
    }
    boolean digits = text.matches("\\d{1,3}");
    String whole = digits ? "0".repeat(3 - text.length()) + text : text;
    Optional<Own> own = OWN.stream().filter(area -> area.code().equals(whole)).findFirst();
    Optional<String> found =
        own.isPresent()
            ? own.filter(area -> area.from() <= year && year <= area.until())
                .flatMap(area -> areas.inStatistics(area.iso()))
            : areas.inStatistics(whole);
    return found.map(area -> new Found(area, !whole.equals(code.strip())));
  }

  /** Whether an area is a group, which sums of its members would count twice. */
  boolean isGroup(String area) {
    return areas.isGroup(area);
  }

  /** An area, and whether its code had to be put right. */
  record Found(String area, boolean repaired) {}

  private record Own(String code, String iso, int from, int until) {}
}
