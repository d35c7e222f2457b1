package dev.assay.validation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;

/** The bytes of a file: without the byte order mark, and with the place of what is not UTF-8. */
final class SourceText {

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");
  private static final int MARK = 3;

  private final byte[] bytes;

  private SourceText(byte[] bytes) {
    this.bytes = bytes;
  }

  static SourceText of(byte[] raw) {
    boolean marked =
        raw.length >= MARK
            && raw[0] == (byte) 0xEF
            && raw[1] == (byte) 0xBB
            && raw[2] == (byte) 0xBF;
    return new SourceText(marked ? Arrays.copyOfRange(raw, MARK, raw.length) : raw);
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** XML may declare another encoding, or be UTF-16 with a mark; its parser reads that. */
  boolean mustBeUtf8(Lang lang) {
    if (!lang.equals(Lang.RDFXML)) {
      return true;
    }
    var declared = ENCODING.matcher(head());
    return declared.find()
        ? declared.group(1).toUpperCase(Locale.ROOT).equals("UTF-8")
        : head().startsWith("<");
  }

  /** The offset of the first byte that is not UTF-8. */
  OptionalInt malformedAt() {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        return OptionalInt.empty();
      }
      if (result.isError()) {
        return OptionalInt.of(in.position());
      }
      out.clear();
    }
  }

  /** The line on which the byte stands, counted from 1. */
  Position lineOf(int offset) {
    long line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return new Position(line, -1);
  }

  /** The start of the text, read byte by byte. */
  String head() {
    return new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
  }
}
