package dev.assay.reference.congress;

import dev.assay.claim.BadInput;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.EntityKind;
import dev.assay.reference.EntityRecord;
import dev.assay.reference.NameKind;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.Unreadable;
import dev.assay.vocabulary.Prefixes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Committees of Congress with their subcommittees, each a body of its own. */
public final class CommitteesYaml implements SourceFormat {

  private static final DatasetInfo DATASET =
      new DatasetInfo(
          "us-congress-committees",
          "Committees of the United States Congress",
          Prefixes.BASE + "agent/united-states-project",
          "https://github.com/unitedstates/congress-legislators",
          "https://creativecommons.org/publicdomain/zero/1.0/",
          true);
  private static final String ID = "thomas_id";
  private static final Set<String> KNOWN =
      Set.of("type", "name", "url", "subcommittees", "address", "jurisdiction");

  @Override
  public String keyword() {
    return "congress-committees-yaml";
  }

  @Override
  public String describes() {
    return DATASET.title() + ", YAML (committees-current)";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean recognises(Sample sample) {
    return YamlList.firstLine(sample).matches("- +type: +(?:house|senate|joint)")
        && sample.head().contains(ID + ":");
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      new YamlList(source)
          .each(
              item -> {
                committee(source, item, Optional.empty(), sink);
                item.all("subcommittees")
                    .forEach(part -> committee(source, part, Optional.of(item), sink));
              });
    }
  }

  private static void committee(Source source, Yaml item, Optional<Yaml> whole, Sink sink) {
    String where = source.fileName() + ":" + item.line();
    String id = whole.map(above -> above.get(ID)).orElse("") + item.get(ID);
    if (item.get(ID).isBlank()) {
      throw new BadInput(
          source.name()
              + ":"
              + item.line()
              + " has no "
              + ID
              + ", so it is no committee that can be told from others.");
    }
    EntityRecord record = new EntityRecord(DATASET, id, EntityKind.ORGANISATION, where);
    String name = item.get("name");
    record.name(
        whole.map(above -> above.get("name") + ": ").orElse("") + name,
        "en",
        NameKind.PRIMARY,
        false);
    whole.ifPresent(
        above -> {
          record.name(name, "en", NameKind.ALIAS, true);
          record.linked(ORG.subOrganizationOf, EntityRecord.iri(DATASET.id(), above.get(ID)));
        });
    if (whole.isEmpty()) {
      chamber(item, record, where, sink);
    }
    item.fields()
        .forEach(
            (scheme, value) -> {
              if (scheme.endsWith("_id")) {
                record.identifier(scheme, value.text(), Optional.empty());
              }
            });
    record.said(SchemaDO.url, item.get("url"));
    record.said(SchemaDO.description, item.get("jurisdiction"));
    record.address(item.get("address"), Optional.empty());
    item.others(KNOWN).stream()
        .filter(note -> !note.matches("[a-z_]+_id: .*"))
        .forEach(note -> record.said(SKOS.note, note));
    sink.record(record.record());
  }

  private static void chamber(Yaml item, EntityRecord record, String where, Sink sink) {
    switch (item.get("type")) {
      case "house" -> record.linked(ORG.unitOf, Prefixes.BASE + "agent/us-house");
      case "senate" -> record.linked(ORG.unitOf, Prefixes.BASE + "agent/us-senate");
      case "joint" -> record.linked(ORG.unitOf, Prefixes.BASE + "agent/us-congress");
      default -> {
        sink.unreadable(
            new Unreadable(where, "type", item.get("type"), "is neither house, senate nor joint"));
        record.said(SKOS.note, "type: " + item.get("type"));
      }
    }
  }
}
