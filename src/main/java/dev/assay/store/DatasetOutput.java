package dev.assay.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.vocabulary.RDF;

/** Writes the file of a dataset, and finds what the catalog says of it. */
final class DatasetOutput implements AutoCloseable {

  private static final String TYPE = RDF.type.getURI();

  private final Path file;
  private final byte[] ending;
  private final DigestOutputStream out;
  private final SortedMap<String, Long> predicates = new TreeMap<>();
  private final SortedMap<String, Long> classes = new TreeMap<>();
  private long statements;
  private long bytes;

  DatasetOutput(Path file, String graphName) throws IOException {
    this.file = file;
    this.ending = LineText.bytes("<" + graphName + "> .\n");
    OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    this.out = new DigestOutputStream(plain, Checksums.digest());
  }

  /** Writes what is said of the next subject. */
  void write(SubjectLines subject) {
    for (byte[] line : subject.lines()) {
      write(line);
      String predicate = subject.predicate(line);
      predicates.merge(predicate, 1L, Long::sum);
      if (predicate.equals(TYPE)) {
        classes.merge(LineText.iriAtEnd(line), 1L, Long::sum);
      }
    }
  }

  private void write(byte[] line) {
    try {
      out.write(line);
      out.write(ending);
      bytes += line.length + ending.length;
      statements++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Completes the file.
   *
   * @param uriSpaces what all subjects begin with: one or the other
   */
  DatasetFile.Content finish(Set<String> uriSpaces) throws IOException {
    out.close();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    String sha256 = HexFormat.of().formatHex(out.getMessageDigest().digest());
    return new DatasetFile.Content(
        sha256, bytes, statements, Map.copyOf(predicates), Map.copyOf(classes), uriSpaces);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
