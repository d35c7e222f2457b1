package dev.assay.validation;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * Tells whether a text is an absolute, well-formed IRI, and how to write it if not:
 *
 * <ul>
 *   <li>no space, control character or any of {@code <>"{}|\^`}
 *   <li>every {@code %} is followed by two hexadecimal digits
 *   <li>it starts with a scheme
 *   <li>the rest follows the grammar of RFC 3987
 * </ul>
 */
final class IriCheck {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final String FORBIDDEN = "<>\"{}|\\^`";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** What is wrong with an IRI, and what to write instead. */
  record Fault(String what, String fix, boolean isBase) {}

  private IriCheck() {}

  static boolean isRelative(String iri) {
    return !SCHEME.matcher(iri).matches();
  }

  static Optional<Fault> fault(String iri) {
    String encoded = encoded(iri);
    if (!encoded.equals(iri)) {
      return fault(
          "An IRI may not hold " + culprit(iri) + ": <" + shown(iri) + ">.",
          "Write <" + encoded + ">.");
    }
    if (isRelative(iri)) {
      String what = "The IRI <" + iri + "> is relative, and nothing says to what.";
      return Optional.of(
          new Fault(
              what,
              "Write it in full, such as <https://example.org/" + stripped(iri) + ">.",
              true));
    }
    try {
      IRIx unused = IRIx.create(iri);
      return Optional.empty();
    } catch (IRIException e) {
      return fault(
          "<" + iri + "> is not an IRI: " + e.getMessage() + ".",
          "Copy the address from the browser again.");
    }
  }

  /** The IRI with everything percent-encoded that it may not hold. */
  static String encoded(String iri) {
    var out = new StringBuilder();
    LONE_PERCENT.matcher(iri).replaceAll("%25").codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    if (!isForbidden(codePoint)) {
      out.appendCodePoint(codePoint);
      return;
    }
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.toHighHexDigit(b)).append(HEX.toLowHexDigit(b));
    }
  }

  private static boolean isForbidden(int codePoint) {
    return Character.isISOControl(codePoint)
        || Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || FORBIDDEN.indexOf(codePoint) >= 0;
  }

  private static String culprit(String iri) {
    return iri.codePoints()
        .filter(IriCheck::isForbidden)
        .mapToObj(
            c ->
                c == ' '
                    ? "a space"
                    : Character.isISOControl(c)
                        ? "a control character"
                        : "the character " + Character.toString(c))
        .findFirst()
        .orElse("a % without two hexadecimal digits after it");
  }

  private static String shown(String iri) {
    return iri.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
  }

  private static String stripped(String iri) {
    return iri.replaceFirst("^[./]+", "");
  }

  private static Optional<Fault> fault(String what, String fix) {
    return Optional.of(new Fault(what, fix, false));
  }
}
