package dev.assay.reference;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a text behind their byte order mark.
 *
 * @param bytes the bytes, without the mark
 * @param charset the encoding that the mark says, or the one that is assumed
 * @param skipped how many bytes the mark has
 */
record MarkedText(InputStream bytes, Charset charset, int skipped) {

  private static final int LONGEST = 3;

  static MarkedText of(InputStream in, Charset assumed) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(LONGEST);
    byte[] start = bytes.readNBytes(LONGEST);
    bytes.reset();
    int first = start.length > 0 ? start[0] & 0xFF : -1;
    int second = start.length > 1 ? start[1] & 0xFF : -1;
    int third = start.length > 2 ? start[2] & 0xFF : -1;
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      return skipped(bytes, StandardCharsets.UTF_8, 3);
    }
    if (first == 0xFE && second == 0xFF) {
      return skipped(bytes, StandardCharsets.UTF_16BE, 2);
    }
    if (first == 0xFF && second == 0xFE) {
      return skipped(bytes, StandardCharsets.UTF_16LE, 2);
    }
    return new MarkedText(bytes, assumed, 0);
  }

  private static MarkedText skipped(InputStream bytes, Charset charset, int mark)
      throws IOException {
    bytes.skipNBytes(mark);
    return new MarkedText(bytes, charset, mark);
  }
}
