package dev.assay.reference.congress;

import dev.assay.reference.NameKind;
import dev.assay.reference.list.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Writes down who somebody is: names, birth, numbers. */
final class Person {

  private static final Set<String> NAMES =
      Set.of("first", "middle", "last", "suffix", "nickname", "official_full");
  private static final Set<String> BIO = Set.of("birthday", "gender");
  private static final Set<String> PARTS =
      Set.of("id", "name", "other_names", "bio", "terms", "leadership_roles");

  private final Entry entry;
  private final Yaml item;

  Person(Entry entry, Yaml item) {
    this.entry = entry;
    this.item = item;
  }

  void write() {
    item.field("name").ifPresent(this::names);
    item.all("other_names").forEach(this::otherName);
    item.field("bio").ifPresent(this::bio);
    item.field("id").ifPresent(this::numbers);
    item.others(PARTS).forEach(entry::note);
  }

  private void names(Yaml name) {
    String official = name.get("official_full");
    String full = joined(name, "first", "middle", "last", "suffix");
    String primary = official.isEmpty() ? full : official;
    entry.record().name(primary, "en", NameKind.PRIMARY, false);
    if (!full.equals(primary)) {
      entry.record().name(full, "en", NameKind.ALIAS, false);
    }
    if (!name.get("nickname").isEmpty()) {
      String familiar = joined(name, "nickname", "last", "suffix");
      if (!familiar.equals(primary)) {
        entry.record().name(familiar, "en", NameKind.ALIAS, false);
      }
    }
    name.others(NAMES).forEach(entry::note);
  }

  /** Another name says only what differs, mostly the last name. */
  private void otherName(Yaml other) {
    Yaml name = item.field("name").orElse(other);
    String full =
        Stream.of("first", "middle", "last", "suffix")
            .map(part -> other.get(part).isEmpty() ? name.get(part) : other.get(part))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    entry.record().name(full, "en", NameKind.FORMER, false);
    other.others(NAMES).forEach(note -> entry.note(full + " (" + note + ")"));
  }

  private void bio(Yaml bio) {
    entry.born("birthday", bio.get("birthday"), "");
    entry.record().said(SchemaDO.gender, bio.get("gender"));
    bio.others(BIO).forEach(entry::note);
  }

  private void numbers(Yaml ids) {
    for (Map.Entry<String, Yaml> id : ids.fields().entrySet()) {
      List<Yaml> values =
          id.getValue().items().isEmpty() ? List.of(id.getValue()) : id.getValue().items();
      for (Yaml value : values) {
        number(id.getKey(), value.text());
      }
    }
  }

  private void number(String scheme, String value) {
    switch (scheme) {
      case "bioguide_previous" -> {
        if (!value.isEmpty()) {
          entry.record().formerId(value);
        }
      }
      case "wikidata" -> {
        entry.identifier(scheme, value, "", "");
        if (value.matches("Q[1-9][0-9]*")) {
          entry.record().linked(SKOS.exactMatch, "http://www.wikidata.org/entity/" + value);
        } else if (!value.isEmpty()) {
          entry.tell("id.wikidata", value, "is no number of Wikidata, which would be like Q123");
        }
      }
      default -> entry.identifier(scheme, value, "", "");
    }
  }

  private static String joined(Yaml name, String... parts) {
    return Stream.of(parts)
        .map(name::get)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
