package dev.assay.store;

import dev.assay.claim.BadInput;
import dev.assay.claim.Unavailable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;

/**
 * The file in which the graph of a dataset is kept.
 *
 * @param name the name of the graph
 */
record DatasetFile(Path path, String name, Content content) {

  /**
   * What the catalog says of the file.
   *
   * @param sha256 checksum of its bytes, which is that of the graph
   * @param predicates how many statements have each predicate
   * @param classes how many statements name each class
   * @param uriSpaces what all subjects begin with: one or the other
   */
  record Content(
      String sha256,
      long bytes,
      long statements,
      Map<String, Long> predicates,
      Map<String, Long> classes,
      Set<String> uriSpaces) {}

  /** Its lines without the graph's name, as bytes. */
  Iterator<byte[]> lines() {
    try {
      int ending = LineText.bytes("<" + name + "> .\n").length;
      return new FileLines(Files.newInputStream(path), ending);
    } catch (IOException e) {
      throw damaged(String.valueOf(e.getMessage()));
    }
  }

  /** Its statements. */
  Graph load() {
    try (DigestInputStream in =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(path), 1 << 16), Checksums.digest())) {
      Graph graph = QuadsFile.read(path, in).graph(name);
      if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(content.sha256())) {
        throw damaged("it is not the file whose checksum the catalog has");
      }
      return graph;
    } catch (IOException | BadInput e) {
      throw damaged(String.valueOf(e.getMessage()));
    }
  }

  /** Whether a file of the right size is there. */
  boolean isWhole() {
    try {
      return Files.size(path) == content.bytes();
    } catch (IOException e) {
      return false;
    }
  }

  private Unavailable damaged(String why) {
    return new Unavailable(
        "The store is damaged: "
            + path
            + " cannot be read: "
            + why
            + ". Import the dataset again, or remove it with: assay import remove");
  }
}
