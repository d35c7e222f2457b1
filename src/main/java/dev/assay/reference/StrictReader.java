package dev.assay.reference;

import dev.assay.claim.BadInput;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Reads a text, and names the byte at which it is not of its encoding. */
final class StrictReader extends FilterReader {

  private static final int BUFFER = 8_192;

  private final Source source;
  private final Charset charset;

  StrictReader(Source source, MarkedText text) {
    super(new InputStreamReader(text.bytes(), decoder(text.charset())));
    this.source = source;
    this.charset = text.charset();
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (CharacterCodingException e) {
      throw new BadInput(
          source.name()
              + ": byte "
              + badByte()
              + " is not "
              + charset
              + ". Save the file as UTF-8, or say its encoding with --encoding.");
    }
  }

  /** The number of the first byte that cannot be read, counted from 1. */
  private long badByte() throws IOException {
    try (InputStream in = source.open()) {
      MarkedText text = MarkedText.of(in, charset);
      CharsetDecoder decoder = decoder(charset);
      ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
      CharBuffer chars = CharBuffer.allocate(BUFFER);
      long read = text.skipped();
      int count = 0;
      while (count >= 0) {
        count = text.bytes().read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.limit(bytes.position() + Math.max(count, 0)).position(0);
        CoderResult result = decoder.decode(bytes, chars, count < 0);
        read += bytes.position();
        if (result.isError()) {
          return read + 1;
        }
        bytes.compact();
        chars.clear();
      }
      return read + 1;
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
