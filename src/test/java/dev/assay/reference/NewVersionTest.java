package dev.assay.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.claim.BadInput;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

final class NewVersionTest {

  private static final DatasetInfo LIST =
      new DatasetInfo(
          "sample-list",
          "Sample list",
          Prefixes.BASE + "agent/sample",
          "https://list.example/",
          "https://list.example/terms",
          true);

  @Test
  void whoIsNoLongerListedStaysAsEnded() {
    NewVersion.Made first = version(Graph.emptyGraph, Optional.empty(), "2024-01-01", 1, 2);
    NewVersion.Made second = version(graph(first), Optional.empty(), "2024-02-01", 2, 3);

    assertThat(second.changes().added()).containsExactly(iri(3));
    assertThat(second.changes().changed()).isEmpty();
    assertThat(second.changes().ended()).containsExactly(iri(1));
    assertThat(ends(graph(second), 1)).containsExactly("2024-02-01");
    assertThat(ends(graph(second), 2)).isEmpty();
    assertThat(day(graph(second), 1, "lastSeen")).isEqualTo("2024-01-01");
    assertThat(day(graph(second), 2, "firstSeen")).isEqualTo("2024-01-01");
    assertThat(day(graph(second), 2, "lastSeen")).isEqualTo("2024-02-01");
  }

  @Test
  void anEndStaysAsItWasInLaterVersions() {
    NewVersion.Made first = version(Graph.emptyGraph, Optional.empty(), "2024-01-01", 1, 2);
    NewVersion.Made second = version(graph(first), Optional.empty(), "2024-02-01", 2);
    NewVersion.Made third = version(graph(second), Optional.empty(), "2024-03-01", 2);

    assertThat(third.changes().ended()).isEmpty();
    assertThat(ends(graph(third), 1)).containsExactly("2024-02-01");
  }

  @Test
  void aListingIsPublicSinceTheFirstVersionThatHadIt() {
    NewVersion.Made first = undated(Graph.emptyGraph, "2024-01-01", 1);
    NewVersion.Made second = undated(graph(first), "2024-02-01", 1, 2);

    assertThat(second.changes().changed()).isEmpty();
    assertThat(
            graph(second).stream(Node.ANY, DCTerms.issued.asNode(), Node.ANY)
                .filter(triple -> triple.getSubject().getURI().contains("#listing"))
                .map(triple -> triple.getObject().getLiteralLexicalForm()))
        .containsExactlyInAnyOrder("2024-01-01", "2024-02-01");
  }

  private static NewVersion.Made undated(Graph last, String day, int... ids) {
    Collected read = read(day);
    IntStream.of(ids)
        .mapToObj(
            id ->
                new EntityRecord(LIST, Integer.toString(id), EntityKind.PERSON, "list:" + id)
                    .name("Person " + id, "en", NameKind.PRIMARY, false)
                    .listed(
                        Listing.by(Prefixes.BASE + "agent/sample"),
                        Optional.of(LocalDate.parse(day)),
                        "list:" + id))
        .forEach(entity -> read.record(entity.record()));
    return new NewVersion(LIST, last, true, Optional.empty()).of(read, files(day));
  }

  @Test
  void whatIsSaidOtherwiseIsChanged() {
    NewVersion.Made first = version(Graph.emptyGraph, Optional.empty(), "2024-01-01", 1, 2);
    Collected read = read("2024-02-01", 1);
    read.record(entity(2).name("Other name", "en", NameKind.ALIAS, false).record());
    NewVersion.Made second =
        new NewVersion(LIST, graph(first), true, Optional.empty()).of(read, files("b"));

    assertThat(second.changes().changed()).containsExactly(iri(2));
  }

  @Test
  void theSameFilesChangeNothing() {
    NewVersion.Made first = version(Graph.emptyGraph, Optional.empty(), "2024-01-01", 1, 2);
    NewVersion.Made again =
        new NewVersion(LIST, graph(first), true, Optional.empty())
            .of(read("2024-01-01", 1, 2), files("2024-01-01"));

    assertThat(first.isSame()).isFalse();
    assertThat(again.isSame()).isTrue();
  }

  @Test
  void aListThatShrinksSharplyIsRefusedUnlessSomebodySaysWhy() {
    int[] twenty = IntStream.rangeClosed(1, 20).toArray();
    int[] ten = IntStream.rangeClosed(1, 10).toArray();
    NewVersion.Made first = version(Graph.emptyGraph, Optional.empty(), "2024-01-01", twenty);

    assertThatThrownBy(() -> version(graph(first), Optional.empty(), "2024-02-01", ten))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("has shrunk from 20 to 10 records");
    NewVersion.Made forced =
        version(graph(first), Optional.of("half was freed"), "2024-02-01", ten);
    assertThat(forced.changes().ended()).hasSize(10);
    assertThat(graph(forced).stream(Node.ANY, Assay.forcedBecause.asNode(), Node.ANY)).hasSize(1);
  }

  @Test
  void anOlderOrAnEmptyVersionIsRefused() {
    NewVersion.Made first = version(Graph.emptyGraph, Optional.empty(), "2024-02-01", 1, 2);

    assertThatThrownBy(() -> version(graph(first), Optional.empty(), "2024-01-01", 1, 2))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("are of 2024-01-01, and a version of 2024-02-01 was imported");
    assertThatThrownBy(() -> version(graph(first), Optional.of("x"), "2024-03-01"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("hold no record");
  }

  @Test
  void partsOfAStatisticAddUp() {
    NewVersion.Made first =
        new NewVersion(LIST, Graph.emptyGraph, false, Optional.empty())
            .of(read("2024-01-01", 1, 2), files("a"));
    NewVersion.Made second =
        new NewVersion(LIST, graph(first), false, Optional.empty())
            .of(read("2024-01-01", 3), files("b"));

    assertThat(second.changes().ended()).isEmpty();
    assertThat(ends(graph(second), 1)).isEmpty();
    assertThat(day(graph(second), 1, "lastSeen")).isEqualTo("2024-01-01");
  }

  private static NewVersion.Made version(
      Graph last, Optional<String> forced, String day, int... ids) {
    return new NewVersion(LIST, last, true, forced).of(read(day, ids), files(day));
  }

  private static Collected read(String day, int... ids) {
    Collected read = new Collected(LocalDate.parse(day), () -> {});
    read.published(LocalDate.parse(day));
    IntStream.of(ids).forEach(id -> read.record(entity(id).record()));
    return read;
  }

  private static EntityRecord entity(int id) {
    return new EntityRecord(LIST, Integer.toString(id), EntityKind.PERSON, "list:" + id)
        .name("Person " + id, "en", NameKind.PRIMARY, false)
        .listed(
            Listing.by(Prefixes.BASE + "agent/sample"),
            Optional.of(LocalDate.parse("2023-12-01")),
            "list:" + id);
  }

  private static List<Origin.InputFile> files(String sha256) {
    return List.of(new Origin.InputFile("list.csv", sha256));
  }

  private static Graph graph(NewVersion.Made made) {
    return made.graph().graph();
  }

  private static String iri(int id) {
    return EntityRecord.iri("sample-list", Integer.toString(id));
  }

  private static List<String> ends(Graph graph, int id) {
    return graph.stream(Node.ANY, Assay.designates.asNode(), NodeFactory.createURI(iri(id)))
        .flatMap(t -> graph.stream(t.getSubject(), SchemaDO.endDate.asNode(), Node.ANY))
        .map(t -> t.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static String day(Graph graph, int id, String property) {
    return graph.stream(
            NodeFactory.createURI(iri(id)),
            NodeFactory.createURI(Assay.getURI() + property),
            Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }
}
