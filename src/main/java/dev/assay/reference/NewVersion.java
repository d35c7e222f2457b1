package dev.assay.reference;

import dev.assay.claim.BadInput;
import dev.assay.store.Checksums;
import dev.assay.store.NamedGraph;
import dev.assay.store.Origin;
import dev.assay.vocabulary.Assay;
import dev.assay.vocabulary.Prefixes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Makes the next version of a dataset of the last one and of what was read. Whoever is no longer
 * listed stays, as ended; a version that looks faulty is refused.
 */
public final class NewVersion {

  private static final double SHRUNK = 0.9;
  private static final int FEW = 5;

  private final DatasetInfo dataset;
  private final Keyed before;
  private final Graph last;
  private final Optional<String> forced;
  private final boolean whole;

  /**
   * A version after another.
   *
   * @param last the graph of the last version, empty when there is none
   * @param whole whether what is missing in the files has ended
   * @param forced why a version that looks faulty is to be taken over all the same
   */
  public NewVersion(DatasetInfo dataset, Graph last, boolean whole, Optional<String> forced) {
    this.whole = whole;
    this.dataset = dataset;
    this.last = last;
    this.before = new Keyed(last);
    this.forced = forced;
  }

  /**
   * The graph of the new version, and what it changes.
   *
   * @throws BadInput when it looks faulty and is not forced
   */
  public Made of(Collected read, List<Origin.InputFile> files) {
    LocalDate day = read.published().orElse(read.day());
    check(read, day);
    Graph graph = read.statements();
    PublicationDays.add(graph, last, day);
    for (String key : read.keys()) {
      String first = before.text(key, Assay.firstSeen);
      add(graph, key, Assay.firstSeen, first.isEmpty() ? day.toString() : first);
      add(graph, key, Assay.lastSeen, day.toString());
    }
    Set<String> gone = new TreeSet<>(before.keys());
    gone.removeAll(read.keys());
    gone.forEach(key -> carry(graph, key, day));
    NamedGraph named = ReferenceData.imported(dataset.id(), List.of(graph), files);
    Changes changes = changes(read, gone, named.graph());
    String checksum = checksum(files);
    DatasetDescription.add(named.graph(), dataset, day, read, changes, forced);
    add(named.graph(), iri(), checksum);
    return new Made(named, day, changes, before.text(iri(), Assay.filesSha256).equals(checksum));
  }

  private void check(Collected read, LocalDate day) {
    if (read.records() == 0) {
      throw new BadInput(
          "The files of " + dataset.id() + " hold no record. The last version stays as it is.");
    }
    if (forced.isPresent() || !whole) {
      return;
    }
    String known = before.text(iri(), DCTerms.issued);
    if (!known.isEmpty() && known.compareTo(day.toString()) > 0) {
      throw new BadInput(
          "These files of "
              + dataset.id()
              + " are of "
              + day
              + ", and a version of "
              + known
              + " was imported. The later one stays. To go back all the same, say why with --force.");
    }
    long live = before.keys().stream().filter(key -> isLive(key, known)).count();
    if (read.records() < live * SHRUNK && live - read.records() > FEW) {
      throw new BadInput(
          dataset.id()
              + " has shrunk from "
              + live
              + " to "
              + read.records()
              + " records, so something may be missing. The last version stays. If it is right, say"
              + " why with --force.");
    }
  }

  private boolean isLive(String key, String known) {
    return before.text(key, Assay.lastSeen).equals(known);
  }

  /** Takes over what the last version says of a record that is gone, as ended when it has. */
  private void carry(Graph graph, String key, LocalDate day) {
    last.find().filterKeep(triple -> Keyed.key(triple).equals(key)).forEach(graph::add);
    if (!whole) {
      return;
    }
    last.find(Node.ANY, Assay.designates.asNode(), NodeFactory.createURI(key))
        .mapWith(Triple::getSubject)
        .filterKeep(listing -> !last.contains(listing, SchemaDO.endDate.asNode(), Node.ANY))
        .toList()
        .forEach(listing -> graph.add(listing, SchemaDO.endDate.asNode(), date(day)));
  }

  private Changes changes(Collected read, Set<String> gone, Graph made) {
    Map<String, Long> old = before.digests();
    Map<String, Long> now = new Keyed(made).digests();
    String known = before.text(iri(), DCTerms.issued);
    List<String> added =
        read.keys().stream().filter(key -> !old.containsKey(key)).sorted().toList();
    List<String> changed =
        read.keys().stream()
            .filter(key -> old.containsKey(key) && !old.get(key).equals(now.get(key)))
            .sorted()
            .toList();
    List<String> ended =
        !whole ? List.of() : gone.stream().filter(key -> isLive(key, known)).toList();
    return new Changes(added, changed, ended);
  }

  private String iri() {
    return Prefixes.BASE + "dataset/" + dataset.id();
  }

  private static void add(Graph graph, String key, Property property, String day) {
    graph.add(
        NodeFactory.createURI(key),
        property.asNode(),
        NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
  }

  private static void add(Graph graph, String subject, String checksum) {
    graph.add(
        NodeFactory.createURI(subject),
        Assay.filesSha256.asNode(),
        NodeFactory.createLiteralString(checksum));
  }

  private static String checksum(List<Origin.InputFile> files) {
    return Checksums.sha256(files.stream().map(Origin.InputFile::sha256).sorted());
  }

  private static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** IRIs of the records that a version adds, changes and ends. */
  public record Changes(List<String> added, List<String> changed, List<String> ended) {

    /** Keeps its own copies of the lists. */
    public Changes {
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      ended = List.copyOf(ended);
    }
  }

  /**
   * The graph of a version.
   *
   * @param day its day
   * @param changes what it changes
   * @param sameFiles whether the last version was made of the same files
   */
  public record Made(NamedGraph graph, LocalDate day, Changes changes, boolean sameFiles) {

    /** Whether the version says just what the last one did. */
    public boolean isSame() {
      return sameFiles;
    }
  }
}
