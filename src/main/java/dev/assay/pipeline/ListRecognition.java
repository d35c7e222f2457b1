package dev.assay.pipeline;

import dev.assay.claim.BadInput;
import dev.assay.reference.Sample;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.SourceFormats;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/** Tells the form of a file by its content. */
public final class ListRecognition {

  private final SourceFormats formats;
  private final Optional<Charset> declared;

  /**
   * A recognition of those forms.
   *
   * @param declared the encoding that a person said the files have
   */
  public ListRecognition(SourceFormats formats, Optional<Charset> declared) {
    this.formats = formats;
    this.declared = declared;
  }

  /** The form of that name, if there is one. */
  public Optional<SourceFormat> named(String keyword) {
    return formats.named(keyword);
  }

  /** The form that a file looks like, if any. */
  public Optional<SourceFormat> of(InputList.Input file) {
    return formats.of(sample(file));
  }

  /** Whether a file looks like one of a form. */
  public boolean looksLike(InputList.Input file, SourceFormat format) {
    return format.recognises(sample(file));
  }

  /**
   * Refuses a file that cannot be of a form, whatever a person says: a page of a web server.
   *
   * @throws BadInput when it is one
   */
  public void mustNotBePage(InputList.Input file, SourceFormat format) {
    Sample sample = sample(file);
    String head = sample.head().stripLeading().toLowerCase(Locale.ROOT);
    boolean page = head.startsWith("<!doctype html") || head.startsWith("<html");
    if (page && !format.readsPages() && !format.recognises(sample)) {
      throw new BadInput(
          file.name()
              + " is a web page and no file of "
              + format.keyword()
              + ". Open it in a browser to see what the server says, and get the file again.");
    }
  }

  private Sample sample(InputList.Input file) {
    try {
      return new Source(file.name(), () -> Files.newInputStream(file.path()), declared).sample();
    } catch (IOException e) {
      throw new BadInput(file.name() + " cannot be read: " + e.getMessage() + ".");
    }
  }
}
