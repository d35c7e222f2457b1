package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds the files of the project to its house rules; each failure lists the files to mend. */
final class HouseRulesTest {

  private static final int LONGEST = 300;
  private static final Path CATALOG = Path.of("data", "catalog.ttl");
  private static final String ASSAY = "https://w3id.org/assay/ns#";
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern FENCE = Pattern.compile("(?ms)^\\s*```.*?^\\s*```");
  private static final Pattern OUTSIDE = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:|#).*");
  private static final Pattern UNNUMBERED =
      Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b(?!.*#\\d)");

  @Test
  void noSourceFileIsLongerThan300Lines() {
    assertThat(ProjectFiles.under("src", ".java", ".jte"))
        .filteredOn(path -> ProjectFiles.lines(path).size() > LONGEST)
        .isEmpty();
  }

  @Test
  void everyTurtleFileParses() {
    assertThat(inFolders(".ttl").flatMap(path -> fault(path, this::parseTurtle).stream()))
        .isEmpty();
  }

  @Test
  void everyQueryIsStandardSparql() {
    assertThat(inFolders(".rq").flatMap(path -> fault(path, this::parseQuery).stream())).isEmpty();
  }

  @Test
  void everyQueryHasACase() {
    Path queries = Path.of("queries");
    assertThat(ProjectFiles.under("queries", ".rq"))
        .filteredOn(
            path -> {
              String id = ProjectFiles.name(queries.relativize(path)).replaceFirst("\\.rq$", "");
              return ProjectFiles.under("src/test/resources/query/" + id, any -> true).isEmpty();
            })
        .as("queries without a folder src/test/resources/query/<id>")
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() {
    var folders = new TreeSet<Path>();
    ProjectFiles.under("src", ".java").forEach(path -> folders.add(path.getParent()));
    assertThat(folders)
        .filteredOn(folder -> !describedInMain(folder))
        .as("packages without package-info.java")
        .isEmpty();
  }

  @Test
  void everyRelativeLinkLeadsSomewhere() {
    assertThat(documents().flatMap(HouseRulesTest::deadLinks)).isEmpty();
  }

  @Test
  void everyOpenEndHasAnIssueNumber() {
    var files =
        Stream.of("src", "ontology", "queries", ".ci")
            .flatMap(folder -> ProjectFiles.under(folder, any -> true).stream())
            .filter(path -> !path.toString().contains("resources"));
    assertThat(
            files.filter(
                path -> ProjectFiles.text(path).lines().anyMatch(UNNUMBERED.asPredicate())))
        .isEmpty();
  }

  @Test
  void everyDataFileIsInTheCatalogWithItsHash() {
    Assumptions.assumeTrue(ProjectFiles.exists(CATALOG), "there is no data/catalog.ttl yet");
    Map<String, String> expected = new HashMap<>();
    ProjectFiles.under("data", path -> !path.equals(CATALOG))
        .forEach(path -> expected.put(ProjectFiles.name(path), ProjectFiles.sha256(path)));
    assertThat(catalogued()).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static Map<String, String> catalogued() {
    Model catalog = ModelFactory.createDefaultModel();
    RDFParser.fromString(ProjectFiles.text(CATALOG), Lang.TURTLE).parse(catalog);
    Property path = ResourceFactory.createProperty(ASSAY + "path");
    Property checksum = ResourceFactory.createProperty(SPDX + "checksum");
    Property value = ResourceFactory.createProperty(SPDX + "checksumValue");
    Map<String, String> hashes = new HashMap<>();
    catalog
        .listSubjectsWithProperty(path)
        .forEach(
            file -> {
              String name = file.getProperty(path).getString();
              assertThat(file.hasProperty(checksum)).as("spdx:checksum of %s", name).isTrue();
              hashes.put(
                  name, file.getPropertyResourceValue(checksum).getProperty(value).getString());
            });
    return hashes;
  }

  private static Stream<Path> inFolders(String ending) {
    return Stream.of("ontology", "data", "queries")
        .flatMap(folder -> ProjectFiles.under(folder, ending).stream());
  }

  private static Stream<Path> documents() {
    return Stream.of(
            ProjectFiles.inRoot(".md"),
            ProjectFiles.under("docs", ".md"),
            ProjectFiles.under("ontology", ".md"))
        .flatMap(List::stream);
  }

  private static Stream<String> deadLinks(Path document) {
    Path folder = Optional.ofNullable(document.getParent()).orElse(Path.of(""));
    String prose = FENCE.matcher(ProjectFiles.text(document)).replaceAll("");
    return LINK.matcher(prose)
        .results()
        .map(link -> link.group(1))
        .filter(target -> !OUTSIDE.matcher(target).matches())
        .filter(target -> !ProjectFiles.exists(folder.resolve(target.replaceFirst("#.*", ""))))
        .map(target -> document + " -> " + target);
  }

  /** A test package of the same name as a main package is described there. */
  private static boolean describedInMain(Path folder) {
    String main = Matcher.quoteReplacement("src/main/java");
    Path twin = Path.of(ProjectFiles.name(folder).replaceFirst("^src/test/java", main));
    return Stream.of(folder, twin)
        .anyMatch(place -> ProjectFiles.exists(place.resolve("package-info.java")));
  }

  private void parseTurtle(Path path) {
    RDFParser.fromString(ProjectFiles.text(path), Lang.TURTLE)
        .base("https://w3id.org/assay/" + ProjectFiles.name(path))
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(ModelFactory.createDefaultModel());
  }

  private void parseQuery(Path path) {
    QueryFactory.create(ProjectFiles.text(path), null, Syntax.syntaxSPARQL_11);
  }

  private static Optional<String> fault(Path path, Consumer<Path> parse) {
    try {
      parse.accept(path);
      return Optional.empty();
    } catch (RiotException | QueryParseException e) {
      return Optional.of(path + ": " + e.getMessage());
    }
  }
}
