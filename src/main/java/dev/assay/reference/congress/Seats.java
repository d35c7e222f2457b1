package dev.assay.reference.congress;

import dev.assay.reference.EntityRecord;
import dev.assay.reference.Part;
import dev.assay.reference.list.Day;
import dev.assay.reference.list.Entry;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Writes down the seats and offices of a member, each with its days. A term in which the member
 * changed party is a seat for each party.
 */
final class Seats {

  private static final String HOUSE = Prefixes.BASE + "agent/us-house";
  private static final String SENATE = Prefixes.BASE + "agent/us-senate";
  private static final Set<String> SEAT =
      Set.of(
          "type",
          "start",
          "end",
          "state",
          "district",
          "class",
          "party",
          "caucus",
          "party_affiliations",
          "url");
  private static final Set<String> OFFICE = Set.of("title", "chamber", "start", "end");

  private final String file;
  private final Entry entry;
  private final String person;
  private final Graph graph;
  private final Map<String, Integer> ids = new HashMap<>();

  Seats(String file, Entry entry, String person, Graph graph) {
    this.file = file;
    this.entry = entry;
    this.person = person;
    this.graph = graph;
  }

  void write(Yaml item) {
    for (Yaml term : item.all("terms")) {
      List<Yaml> parties = term.all("party_affiliations");
      (parties.isEmpty() ? List.of(term) : parties).forEach(party -> seat(term, party));
    }
    item.all("leadership_roles").forEach(this::office);
  }

  /**
   * A seat, in the days of a party.
   *
   * @param party the term itself, or the part of it in which the member was of one party
   */
  private void seat(Yaml term, Yaml party) {
    String chamber = chamber("type", term);
    Part seat = membership("seat-" + term.get("type"), party);
    if (!chamber.isEmpty()) {
      seat.linked(ORG.organization, chamber);
      seat.linked(Assay.post, post(term, chamber));
    }
    seat.label(title(term) + ", " + days(party))
        .said(Assay.party, party.get("party"))
        .said(Assay.caucus, party.get("caucus"))
        .said(SchemaDO.url, term.get("url"));
    term.others(SEAT).forEach(note -> seat.said(SKOS.note, note));
  }

  private void office(Yaml office) {
    Part held =
        membership("office-" + office.get("title") + "-" + office.get("chamber"), office)
            .label(office.get("title") + ", " + days(office))
            .said(SchemaDO.roleName, office.get("title"));
    String chamber = chamber("chamber", office);
    if (!chamber.isEmpty()) {
      held.linked(ORG.organization, chamber);
    }
    office.others(OFFICE).forEach(note -> held.said(SKOS.note, note));
  }

  private Part membership(String kind, Yaml days) {
    String id = (kind + "-" + days.get("start")).replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
    int times = ids.merge(id, 1, Integer::sum);
    return new Part(graph, person + "#" + id + (times > 1 ? "-" + times : ""))
        .type(ORG.Membership)
        .linked(ORG.member, person)
        .dated(SchemaDO.startDate, day("start", days))
        .dated(SchemaDO.endDate, day("end", days))
        .said(Assay.recordedAt, file + ":" + days.line());
  }

  private String post(Yaml term, String chamber) {
    String place = term.get("district").isEmpty() ? term.get("class") : term.get("district");
    String iri =
        EntityRecord.iri(
            LegislatorsYaml.DATASET.id(),
            "post." + term.get("type") + "-" + term.get("state") + "-" + place);
    new Part(graph, iri)
        .type(ORG.Post)
        .label(title(term))
        .linked(ORG.postIn, chamber)
        .linked(DCTerms.spatial, Prefixes.BASE + "area/USA")
        .said(Assay.constituency, term.get("state"))
        .said(Assay.district, term.get("district"))
        .said(Assay.seatClass, term.get("class"));
    return iri;
  }

  private String chamber(String field, Yaml item) {
    return switch (item.get(field)) {
      case "rep", "house" -> HOUSE;
      case "sen", "senate" -> SENATE;
      default -> {
        entry.tell(field, item.get(field), "is no chamber of Congress that is known");
        entry.note(field + ": " + item.get(field) + ", " + days(item));
        yield "";
      }
    };
  }

  private Optional<LocalDate> day(String field, Yaml item) {
    String text = item.get(field);
    Optional<LocalDate> day = Day.of(text);
    if (day.isEmpty() && !text.isEmpty()) {
      entry.tell(field, text, "is no day, which would be like 2025-01-03");
      entry.note(field + ": " + text);
    }
    return day;
  }

  private static String title(Yaml term) {
    String state = term.get("state");
    if (term.get("type").equals("sen")) {
      String rank = term.get("class").isEmpty() ? "" : ", class " + term.get("class");
      return "Senator for " + state + rank;
    }
    String district = term.get("district");
    return "Representative for "
        + state
        + (district.isEmpty() || district.equals("0") ? "" : ", district " + district);
  }

  private static String days(Yaml item) {
    return item.get("end").isEmpty()
        ? "since " + item.get("start")
        : item.get("start") + " to " + item.get("end");
  }
}
