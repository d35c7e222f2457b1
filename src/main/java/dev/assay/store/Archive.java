package dev.assay.store;

import dev.assay.claim.NotFound;
import dev.assay.claim.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;

/**
 * What verdicts were found on, each file named by the checksum of its content, so that nothing is
 * written twice and nothing can change unseen: the graphs of data, the versions made of them, and
 * the texts of the rules.
 */
public final class Archive {

  private static final String COPY = " Put the file back from a copy of the store.";

  private final Path graphs;
  private final Path versions;
  private final Path rules;

  Archive(Path folder) {
    this.graphs = folder.resolve("graphs");
    this.versions = folder.resolve("versions");
    this.rules = folder.resolve("rules");
  }

  /** Whether a version of the data is kept. */
  public boolean holds(String dataVersion) {
    return isChecksum(dataVersion) && Files.exists(versions.resolve(dataVersion));
  }

  /**
   * Keeps the graphs of data of a knowledge base and the texts of rules; what is kept already is
   * not written again.
   *
   * @throws Unavailable when they cannot be written, or a graph is not what its catalog says
   */
  public void keep(KnowledgeBase kb, List<String> ruleTexts) {
    try {
      for (String text : ruleTexts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ArchiveFile.write(rules, Checksums.sha256(bytes) + ".rq", out -> out.write(bytes));
      }
      if (!holds(kb.dataVersion())) {
        keepVersion(kb);
      }
    } catch (IOException e) {
      throw new Unavailable(
          "The archive of the store cannot be written: "
              + e.getMessage()
              + ". Check the folder's permissions and free space; the last version is unchanged.");
    }
  }

  /** The graphs of a version come first, so that a version that is listed is whole. */
  private void keepVersion(KnowledgeBase kb) throws IOException {
    String manifest = String.join("", kb.versionLines());
    if (!Checksums.sha256(manifest).equals(kb.dataVersion())) {
      throw damaged("its data version is not that of its graphs");
    }
    for (String line : kb.versionLines()) {
      Entry entry = Entry.of(line);
      Path file = graph(entry.checksum());
      if (!Files.exists(file)) {
        String text = String.join("", CanonicalQuads.lines(entry.name(), kb.graph(entry.name())));
        if (!Checksums.sha256(text).equals(entry.checksum())) {
          throw damaged("the graph " + entry.name() + " is not the one that its catalog describes");
        }
        ArchiveFile.zip(graphs, fileName(entry.checksum()), text);
      }
    }
    ArchiveFile.write(
        versions, kb.dataVersion(), out -> out.write(manifest.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The graphs of a version of the data, if it was kept.
   *
   * @throws NotFound when a file of it is gone, naming the file
   * @throws Unavailable when one is damaged, likewise
   */
  public Optional<KnowledgeBase> version(String dataVersion) {
    if (!holds(dataVersion)) {
      return Optional.empty();
    }
    Path manifest = versions.resolve(dataVersion);
    Map<String, Graph> restored = new HashMap<>();
    for (String line : text(manifest, dataVersion).lines().toList()) {
      Entry entry = Entry.of(line);
      restored.put(entry.name(), read(entry));
    }
    return Optional.of(KnowledgeBase.of(restored, dataVersion));
  }

  /** The text of a rule, by its checksum, if it was kept. */
  public Optional<String> rule(String sha256) {
    Path file = rules.resolve(sha256 + ".rq");
    return isChecksum(sha256) && Files.exists(file)
        ? Optional.of(text(file, sha256))
        : Optional.empty();
  }

  private Graph read(Entry entry) {
    Path file = graph(entry.checksum());
    if (!Files.exists(file)) {
      throw new NotFound(
          "The archive does not hold "
              + file
              + ", the graph "
              + entry.name()
              + " of that time."
              + COPY);
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      byte[] bytes = checked(file, in.readAllBytes(), entry.checksum());
      return QuadsFile.graphs(file, new ByteArrayInputStream(bytes), Lang.NQUADS)
          .getOrDefault(entry.name(), Graph.emptyGraph);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static String text(Path file, String sha256) {
    try {
      byte[] bytes = checked(file, Files.readAllBytes(file), sha256);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static byte[] checked(Path file, byte[] bytes, String sha256) {
    if (!Checksums.sha256(bytes).equals(sha256)) {
      throw new Unavailable(
          "The archive is damaged: the content of "
              + file
              + " is not that of its checksum."
              + COPY);
    }
    return bytes;
  }

  private Path graph(String checksum) {
    return graphs.resolve(fileName(checksum));
  }

  private static String fileName(String checksum) {
    return checksum + ".nq.gz";
  }

  private static boolean isChecksum(String text) {
    return text.matches("[0-9a-f]{64}");
  }

  private static Unavailable damaged(String fault) {
    return new Unavailable("The store is damaged: " + fault + ". Run: assay build");
  }

  private static Unavailable unreadable(Path file, IOException e) {
    return new Unavailable(
        "The archive is damaged: " + file + " cannot be read: " + e + "." + COPY);
  }

  /** A graph of a version with the checksum of its canonical lines. */
  private record Entry(String name, String checksum) {

    static Entry of(String line) {
      String[] words = line.strip().split(" ", 2);
      return new Entry(words[0], words.length > 1 ? words[1] : "");
    }
  }
}
