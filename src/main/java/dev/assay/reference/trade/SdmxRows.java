package dev.assay.reference.trade;

import dev.assay.reference.DatasetInfo;
import dev.assay.reference.NumberStyle;
import dev.assay.reference.Period;
import dev.assay.reference.list.Row;
import dev.assay.reference.trade.SdmxColumns.Column;
import dev.assay.vocabulary.Assay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;

/** Reads the rows of an SDMX-CSV file as figures. */
final class SdmxRows {

  private static final Set<String> WHOLE = Set.of("", "_T", "_Z", "T", "TOTAL", "ALL");
  private static final Set<String> UNADJUSTED = Set.of("", "_Z", "N", "NSA");
  private static final Set<String> CURRENT_PRICES = Set.of("", "_Z", "V");
  private static final Set<String> ESTIMATES = Set.of("E", "I", "F");
  private static final Pattern GOODS =
      Pattern.compile("(?i).*(:DOTS?\\b|:IMTS|:EXT_|:DS-|COMEXT|MERCH|GOODS|ITGS).*");

  private final SdmxColumns columns;
  private final NumberStyle style;
  private final FigureWriter writer;
  private final SdmxFlows flows = new SdmxFlows();
  private boolean unitTold;

  SdmxRows(SdmxColumns columns, NumberStyle style, FigureWriter writer) {
    this.columns = columns;
    this.style = style;
    this.writer = writer;
  }

  void read(Row row) {
    String cell =
        columns.of(SdmxRole.VALUE).stream().findFirst().map(c -> row.get(c.name())).orElse("");
    NumberCell number = NumberCell.of(cell, style);
    String time = columns.code(row, SdmxRole.PERIOD);
    Optional<Period> period = Period.of(time);
    String action = columns.code(row, SdmxRole.ACTION);
    if (action.equals("D")) {
      writer.told(
          row.where(), "ACTION", action, "it deletes a figure, which an import does not do");
    } else if (number.absent()) {
      return;
    } else if (number.number().isEmpty()) {
      writer.told(row.where(), "OBS_VALUE", cell, "it is no number; absent is not zero");
    } else if (period.isEmpty()) {
      writer.told(row.where(), "TIME_PERIOD", time, "it is no year, part of a year or day");
    } else {
      figure(row, cell, number, period.get());
    }
  }

  private void figure(Row row, String cell, NumberCell number, Period period) {
    String dataflow = columns.code(row, SdmxRole.DATAFLOW);
    DatasetInfo dataset = flows.dataset(dataflow);
    List<String> codes = new ArrayList<>();
    Optional<SdmxFlow> flow = Optional.empty();
    Optional<SdmxUnit> unit = Optional.empty();
    List<String> others = new ArrayList<>();
    boolean goods = GOODS.matcher(dataflow).matches() || !columns.of(SdmxRole.COMMODITY).isEmpty();
    for (Column column : columns.of(SdmxRole.MEASURE)) {
      String code = columns.code(row, column);
      codes.add(code);
      Optional<SdmxFlow> known =
          SdmxFlow.of(code, column.id()).filter(found -> goods || found.onlyGoods());
      Optional<SdmxUnit> value = SdmxUnit.ofMeasure(code);
      flow = flow.or(() -> known);
      unit = unit.or(() -> value);
      if (known.isEmpty() && value.isEmpty() && !WHOLE.contains(code)) {
        others.add(column.id() + "=" + code);
      }
    }
    Measured measured =
        flow.map(found -> Measured.ours(found.measure()))
            .orElseGet(() -> Measured.ofSource(dataset, name(others), name(others)));
    Figure figure =
        new Figure(
            dataset,
            row.where(),
            measured,
            period,
            flows.area(dataflow, columns.code(row, SdmxRole.REPORTER)),
            number.number().orElseThrow());
    figure.partner = partner(row, dataflow, flow.isPresent());
    if (flow.isPresent()) {
      others.forEach(other -> limit(figure, other));
    }
    figure.valuation = flow.flatMap(SdmxFlow::valuation).or(() -> valuation(row));
    String unitCode = unit(figure, row, flow, unit);
    codes.add(unitCode);
    codes.removeIf(String::isEmpty);
    figure.variant = Measured.slug(String.join("-", codes));
    if (!multiplier(figure, row)) {
      return;
    }
    prices(figure, row);
    status(figure, row);
    limits(figure, row, dataflow);
    if (!number.mark().isEmpty()) {
      figure.footnotes.add(number.mark());
      figure.original = cell;
    }
    writer.write(figure);
  }

  private static String name(List<String> codes) {
    return codes.isEmpty() ? "value" : String.join(" ", codes);
  }

  private static void limit(Figure figure, String text) {
    int equals = text.indexOf('=');
    figure.limits.put(text.substring(0, equals), text.substring(equals + 1));
  }

  /** Figures of trade without a column for partners are with all of them. */
  private String partner(Row row, String dataflow, boolean trade) {
    if (columns.of(SdmxRole.PARTNER).isEmpty()) {
      return trade ? "WLD" : "";
    }
    return flows.area(dataflow, columns.code(row, SdmxRole.PARTNER));
  }

  private Optional<Resource> valuation(Row row) {
    return switch (columns.code(row, SdmxRole.VALUATION).toUpperCase(Locale.ROOT)) {
      case "FOB", "F" -> Optional.of(Assay.FOB);
      case "CIF", "C" -> Optional.of(Assay.CIF);
      default -> Optional.empty();
    };
  }

  /** Sets the unit, and gives its code as it stands. */
  private String unit(
      Figure figure, Row row, Optional<SdmxFlow> flow, Optional<SdmxUnit> measured) {
    String code = columns.code(row, SdmxRole.UNIT);
    Optional<SdmxUnit> unit =
        SdmxUnit.of(code)
            .or(
                () ->
                    flow.flatMap(SdmxFlow::currency)
                        .filter(c -> code.isEmpty())
                        .flatMap(SdmxUnit::of))
            .or(() -> measured.filter(value -> code.isEmpty()));
    figure.unit = unit.map(SdmxUnit::iri).orElse(UnitText.OF_THE_SOURCE);
    figure.multiplier = unit.map(SdmxUnit::multiplier).orElse(0);
    if (unit.isEmpty() && !code.isEmpty()) {
      figure.footnotes.add("UNIT=" + code);
    } else if (unit.isEmpty() && !unitTold) {
      unitTold = true;
      writer.told(
          row.where(), "unit", "", "no column says it, so the figures are compared with no others");
    }
    return code;
  }

  private boolean multiplier(Figure figure, Row row) {
    String code = columns.code(row, SdmxRole.MULTIPLIER);
    if (code.isEmpty() || code.equals("_Z")) {
      return true;
    }
    Optional<Integer> power =
        code.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(code)) : UnitText.power(code);
    power.ifPresent(known -> figure.multiplier = known);
    if (power.isEmpty()) {
      writer.told(row.where(), "UNIT_MULT", code, "it is no power of ten; the figure is left out");
    }
    return power.isPresent();
  }

  private void prices(Figure figure, Row row) {
    String code = columns.code(row, SdmxRole.PRICES);
    if (CURRENT_PRICES.contains(code)) {
      return;
    }
    String base = columns.code(row, SdmxRole.BASE);
    if (base.matches("\\d{4}")) {
      figure.constantPricesOf = Optional.of(base);
    }
    figure.limits.put("PRICE_BASE", code);
  }

  private void status(Figure figure, Row row) {
    for (Column column : columns.of(SdmxRole.STATUS)) {
      String code = columns.code(row, column);
      figure.estimated |= ESTIMATES.contains(code.toUpperCase(Locale.ROOT));
      if (!code.isEmpty() && !code.equals("A")) {
        figure.footnotes.add(column.id() + "=" + code);
      }
    }
  }

  /** Keeps what no other property says: as a limit, or as a footnote when it is an attribute. */
  private void limits(Figure figure, Row row, String dataflow) {
    for (Column column : columns.all()) {
      String code = columns.code(row, column);
      SdmxRole role = column.role().orElse(SdmxRole.ATTRIBUTE);
      if (role == SdmxRole.COMMODITY) {
        commodity(figure, column, code, dataflow);
      } else if (role == SdmxRole.ADJUSTMENT && !UNADJUSTED.contains(code)) {
        figure.limits.put(column.id(), code);
      } else if (role == SdmxRole.ATTRIBUTE && !code.isEmpty()) {
        boolean limits = column.role().isEmpty() && !column.behindValue();
        if (!limits) {
          figure.footnotes.add(column.id() + "=" + code);
        } else if (!WHOLE.contains(code)) {
          figure.limits.put(column.id(), code);
        }
      }
    }
  }

  private static void commodity(Figure figure, Column column, String code, String dataflow) {
    if (WHOLE.contains(code)) {
      return;
    }
    boolean harmonized =
        column.id().toUpperCase(Locale.ROOT).startsWith("HS") || dataflow.startsWith("ESTAT:DS-");
    if (harmonized && code.matches("(\\d{2}){1,3}")) {
      figure.commodity = code;
    } else {
      figure.limits.put(column.id(), code);
    }
  }
}
