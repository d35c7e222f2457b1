package dev.assay.reference;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A file of reference data: opened as often as needed, unpacked, and read as text by its mark. */
public final class Source {

  private static final int HEAD = 16_384;

  private final String name;
  private final Opener opener;
  private final Optional<Charset> declared;

  /**
   * A file that can be opened.
   *
   * @param name its path as it was typed
   * @param opener opens its bytes from the beginning
   * @param declared the encoding that a person said it has
   */
  public Source(String name, Opener opener, Optional<Charset> declared) {
    this.name = name;
    this.opener = opener;
    this.declared = declared;
  }

  /** The same file, in an encoding that it says itself, unless a person said one. */
  public Source orIn(Charset charset) {
    return new Source(name, opener, Optional.of(declared.orElse(charset)));
  }

  /** Whether a person said its encoding. */
  public boolean encodingSaid() {
    return declared.isPresent();
  }

  /** Its path as it was typed. */
  public String name() {
    return name;
  }

  /** Its name without folders and without an ending of compression, in lower case. */
  public String fileName() {
    return name.replaceFirst("^.*[/\\\\]", "")
        .replaceFirst("(?i)\\.(gz|gzip|zip)$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Its bytes as they are. */
  public InputStream raw() throws IOException {
    return opener.open();
  }

  /** Its bytes, unpacked. */
  public InputStream open() throws IOException {
    return Unpacked.of(name, new BufferedInputStream(opener.open()));
  }

  /**
   * Its text: UTF-8, or the encoding that its mark or a person says.
   *
   * @throws dev.assay.claim.BadInput while reading, when a byte is not of that encoding
   */
  public BufferedReader text() throws IOException {
    MarkedText text = MarkedText.of(open(), declared.orElse(StandardCharsets.UTF_8));
    return new BufferedReader(new StrictReader(this, text));
  }

  /** The beginning of the file; what cannot be read is left out. */
  public Sample sample() throws IOException {
    try (InputStream in = open()) {
      MarkedText text = MarkedText.of(in, declared.orElse(StandardCharsets.UTF_8));
      return new Sample(fileName(), new String(text.bytes().readNBytes(HEAD), text.charset()));
    }
  }

  /** Opens bytes from the beginning. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }
}
