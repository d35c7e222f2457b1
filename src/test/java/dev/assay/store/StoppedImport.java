package dev.assay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** A process that imports a version of a dataset and stops on the way, waiting for its end. */
final class StoppedImport {

  private static final int RECORDS = 50;

  private StoppedImport() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    String where = args[1];
    new Store(folder)
        .update(
            kb -> {
              try (DatasetDraft draft =
                  new DatasetDraft(new DatasetFolder(folder), GraphName.dataset(args[2]), 2_000)) {
                for (int i = 0; i < RECORDS; i++) {
                  add(draft, "urn:e/" + i);
                }
                stopAt("reading", where);
                LocalDate day = LocalDate.of(2030, 1, 1);
                DatasetDraft.Completed completed = draft.complete(kb, day, true);
                stopAt("completed", where);
                KnowledgeBase next =
                    completed.into(kb, DatasetDraftTest.entry(day), "2030-01-01T00:00:00Z");
                stopAt("kept", where);
                return next;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static void add(DatasetDraft draft, String key) {
    Graph graph = GraphMemFactory.createGraphMemRoaring();
    graph.add(
        NodeFactory.createURI(key), RDFS.label.asNode(), NodeFactory.createLiteralString(key));
    draft.add(key, graph);
  }

  private static void stopAt(String place, String where) throws IOException {
    if (place.equals(where)) {
      System.out.println(place);
      int end = System.in.read();
      throw new IOException("Nobody ended this process, but its input: " + end);
    }
  }
}
