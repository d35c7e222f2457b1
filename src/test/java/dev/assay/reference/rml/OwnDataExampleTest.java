package dev.assay.reference.rml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.reference.Gathered;
import dev.assay.reference.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

/** The example of docs/own-data.md is what comes out, and its page shows the files as they are. */
final class OwnDataExampleTest {

  private static final Path FOLDER = Path.of("docs/examples/own-data");

  @Test
  void theExampleGivesWhatThePageSays() {
    Path mapping = FOLDER.resolve("gifts.rml.ttl");
    Gathered found =
        Gathered.from(
            new RmlFormat(Gathered.source(mapping, Optional.empty()), RmlFormat.own("gifts")),
            FOLDER.resolve("gifts.csv"));

    Model expected = RDFDataMgr.loadModel(FOLDER.resolve("gifts.ttl").toString());
    assertThat(found.model().isIsomorphicWith(expected)).as("gifts.ttl").isTrue();
    assertThat(found.unreadable().stream().map(Unreadable::value)).containsExactly("1,200");
  }

  @Test
  void thePageShowsTheFiles() throws IOException {
    String page = Files.readString(Path.of("docs/own-data.md")).replaceAll("(?m)^ {4}", "");
    String mapping = Files.readString(FOLDER.resolve("gifts.rml.ttl"));
    int map = mapping.indexOf("<#Person>");

    assertThat(page).contains(Files.readString(FOLDER.resolve("gifts.csv")));
    assertThat(page)
        .contains(
            mapping.substring(map, mapping.indexOf("[ rr:predicate schema:nationality")).strip());
  }
}
