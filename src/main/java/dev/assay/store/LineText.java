package dev.assay.store;

import dev.assay.vocabulary.Assay;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * A statement as the canonical line of its graph, in UTF-8 and without the graph's name. The order
 * of the bytes is that of the code points. A line of a subject alone, the mark of a record, comes
 * before all statements about it.
 */
final class LineText {

  private LineText() {}

  static byte[] of(Triple triple) {
    StringBuilder line = new StringBuilder(160);
    CanonicalQuads.append(line, triple);
    return bytes(line.toString());
  }

  /** The mark of a record. */
  static byte[] mark(String key) {
    return bytes("<" + key + "> ");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static int compare(byte[] a, byte[] b) {
    return Arrays.compareUnsigned(a, b);
  }

  /** The length of the subject with the space after it. */
  static int subjectLength(byte[] line) {
    int i = 0;
    while (line[i] != ' ') {
      i++;
    }
    return i + 1;
  }

  /** The length of the beginning that the subject shares with all that belongs to its record. */
  static int keyLength(byte[] line) {
    int i = 0;
    while (line[i] != '#' && line[i] != '>') {
      i++;
    }
    return i;
  }

  /** The IRI of the predicate of a line whose subject has that length. */
  static String predicate(byte[] line, int subjectLength) {
    int end = subjectLength;
    while (line[end] != ' ') {
      end++;
    }
    int start = subjectLength + 1;
    return new String(line, start, end - 1 - start, StandardCharsets.UTF_8);
  }

  /** The IRI that is the object of a line. */
  static String iriAtEnd(byte[] line) {
    int start = line.length - 2;
    while (line[start] != '<') {
      start--;
    }
    return new String(line, start + 1, line.length - start - 3, StandardCharsets.UTF_8);
  }

  /** The statement of a line. */
  static Triple triple(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    int subject = text.indexOf(' ');
    int predicate = text.indexOf(' ', subject + 1);
    return Triple.create(
        iri(text.substring(0, subject)),
        iri(text.substring(subject + 1, predicate)),
        object(text.substring(predicate + 1, text.length() - 1)));
  }

  /** Whether a predicate says when and where a record was found, rather than what it says. */
  static boolean isBookkeeping(String predicate) {
    return predicate.equals(Assay.recordedAt.getURI()) || isSeen(predicate);
  }

  /** Whether a predicate says in which versions a record was found. */
  static boolean isSeen(String predicate) {
    return predicate.equals(Assay.firstSeen.getURI())
        || predicate.equals(Assay.lastSeen.getURI())
        || predicate.equals(Assay.lastChanged.getURI());
  }

  private static Node object(String text) {
    if (text.startsWith("<")) {
      return iri(text);
    }
    int end = text.lastIndexOf('"');
    String value = unescaped(text.substring(1, end));
    String rest = text.substring(end + 1);
    if (rest.isEmpty()) {
      return NodeFactory.createLiteralString(value);
    }
    return rest.startsWith("@")
        ? NodeFactory.createLiteralLang(value, rest.substring(1))
        : NodeFactory.createLiteralDT(
            value,
            TypeMapper.getInstance().getSafeTypeByName(rest.substring(3, rest.length() - 1)));
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text.substring(1, text.length() - 1));
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (int slash = text.indexOf('\\'); slash >= 0; slash = text.indexOf('\\', from)) {
      plain.append(text, from, slash);
      char kind = text.charAt(slash + 1);
      from = slash + (kind == 'u' ? 6 : 2);
      plain.append(
          kind == 'u' ? (char) Integer.parseInt(text.substring(slash + 2, from), 16) : plain(kind));
    }
    return plain.append(text, from, text.length()).toString();
  }

  private static char plain(char escaped) {
    return switch (escaped) {
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
