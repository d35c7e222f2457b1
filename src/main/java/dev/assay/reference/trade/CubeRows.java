package dev.assay.reference.trade;

import dev.assay.reference.NumberStyle;
import dev.assay.reference.Period;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;

/** Makes figures of the observations of a data cube. */
final class CubeRows {

  private static final Set<String> WHOLE = Set.of("", "_T", "_Z", "T", "TOTAL");
  private static final Set<String> LIMITS =
      Set.of(
          Assay.secondPartner.getURI(),
          Assay.transportMode.getURI(),
          Assay.customsProcedure.getURI(),
          Assay.limitedTo.getURI());
  private static final String OURS = Prefixes.BASE + "indicator/";
  private static final List<String> ANNOTATIONS =
      List.of(
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
          "http://www.w3.org/2000/01/rdf-schema#",
          "http://purl.org/dc/terms/",
          "http://www.w3.org/ns/prov#",
          "http://www.w3.org/2004/02/skos/core#",
          "https://schema.org/",
          CubeGroup.QB);

  private final String file;
  private final CubeStructure structure;
  private final FigureWriter writer;
  private long figures;

  CubeRows(String file, CubeStructure structure, FigureWriter writer) {
    this.file = file;
    this.structure = structure;
    this.writer = writer;
  }

  void read(CubeGroup group) {
    if (!group.isObservation()) {
      return;
    }
    figures++;
    String where =
        file + ":" + (group.subject().isURI() ? group.subject().getURI() : "figure " + figures);
    String time = code(group, CubeRole.PERIOD);
    Optional<Period> period = Period.of(time);
    String area = code(group, CubeRole.AREA);
    String text = code(group, CubeRole.VALUE);
    Optional<BigDecimal> value =
        text.indexOf(',') < 0 ? NumberCell.of(text, NumberStyle.POINT).number() : Optional.empty();
    if (value.isEmpty()) {
      writer.told(where, "value", text, "it is no number; absent is not zero");
    } else if (period.isEmpty()) {
      writer.told(where, "time", time, "it is no year, part of a year or day");
    } else if (area.isEmpty()) {
      writer.told(where, "area", "", "the figure says no area, or not in one place of the file");
    } else {
      figure(group, where, period.get(), area, value.get());
    }
  }

  private void figure(CubeGroup group, String where, Period period, String area, BigDecimal value) {
    Measured measured = measured(group);
    Figure figure = new Figure(CubeTtl.DATASET, where, measured, period, area, value);
    String partner = code(group, CubeRole.PARTNER);
    figure.partner = partner.isEmpty() && !measured.isOfSource() ? "WLD" : partner;
    unit(figure, group);
    figure.commodity = code(group, CubeRole.COMMODITY);
    figure.valuation = valuation(code(group, CubeRole.VALUATION));
    figure.constantPricesOf =
        Optional.of(code(group, CubeRole.CONSTANT_PRICES)).filter(year -> year.matches("\\d{4}"));
    String status = code(group, CubeRole.STATUS).replaceFirst("^obsStatus-", "");
    figure.estimated = Set.of("E", "F", "I").contains(status);
    if (!status.isEmpty() && !status.equals("A")) {
      figure.footnotes.add("obsStatus=" + status);
    }
    String multiplier = code(group, CubeRole.MULTIPLIER);
    if (!multiplier.isEmpty() && !multiplier.matches("\\d{1,2}")) {
      writer.told(where, "unitMult", multiplier, "it is no power of ten; the figure is left out");
      return;
    }
    figure.multiplier = multiplier.isEmpty() ? figure.multiplier : Integer.parseInt(multiplier);
    others(figure, group);
    writer.write(figure);
  }

  /** An indicator of ours where the figure names one, or else its measure. */
  private Measured measured(CubeGroup group) {
    Optional<Node> indicator = first(group, CubeRole.INDICATOR);
    if (indicator.filter(node -> node.isURI() && node.getURI().startsWith(OURS)).isPresent()) {
      return Measured.ours(structure.code(indicator.get()));
    }
    String name =
        indicator
            .map(structure::code)
            .orElseGet(
                () ->
                    group.statements().keySet().stream()
                        .filter(
                            property ->
                                structure.role(property).equals(Optional.of(CubeRole.VALUE)))
                        .map(property -> property.replaceFirst("^.*[/#]", ""))
                        .findFirst()
                        .orElse("value"));
    return Measured.ofSource(CubeTtl.DATASET, name, name);
  }

  private void unit(Figure figure, CubeGroup group) {
    String code = code(group, CubeRole.UNIT);
    Optional<SdmxUnit> unit = SdmxUnit.of(code.equals("percent") ? "PT" : code);
    figure.unit = unit.map(SdmxUnit::iri).orElse(UnitText.OF_THE_SOURCE);
    figure.multiplier = unit.map(SdmxUnit::multiplier).orElse(0);
    figure.variant = code.isEmpty() ? "" : Measured.slug(code);
    if (unit.isEmpty() && !code.isEmpty()) {
      figure.footnotes.add("unit=" + code);
    }
  }

  private static Optional<Resource> valuation(String code) {
    return switch (code) {
      case "FOB" -> Optional.of(Assay.FOB);
      case "CIF" -> Optional.of(Assay.CIF);
      default -> Optional.empty();
    };
  }

  /** Keeps every other dimension as a limit, and every other attribute as a footnote. */
  private void others(Figure figure, CubeGroup group) {
    for (Map.Entry<String, List<Node>> entry : group.statements().entrySet()) {
      String property = entry.getKey();
      Optional<CubeRole> role = structure.role(property);
      boolean derived = property.startsWith(Assay.getURI()) && !LIMITS.contains(property);
      boolean annotation = derived || ANNOTATIONS.stream().anyMatch(property::startsWith);
      String name = property.replaceFirst("^.*[/#]", "");
      for (Node object : entry.getValue()) {
        String code = structure.code(object);
        if (role.equals(Optional.of(CubeRole.NOTE))) {
          figure.footnotes.add(name + "=" + code);
        } else if (role.isEmpty() && !annotation && !WHOLE.contains(code)) {
          figure.limits.put(name, code);
        }
      }
    }
    if (!figure.commodity.isEmpty() && !figure.commodity.matches("(\\d{2}){1,3}")) {
      figure.limits.put("commodity", figure.commodity);
      figure.commodity = "";
    }
  }

  private String code(CubeGroup group, CubeRole role) {
    return first(group, role).map(structure::code).orElse("");
  }

  private Optional<Node> first(CubeGroup group, CubeRole role) {
    return structure.objects(group, role).stream()
        .findFirst()
        .or(() -> structure.ofDataset(group, role).stream().findFirst());
  }
}
