package dev.assay.cli;

import dev.assay.claim.BadInput;
import dev.assay.reference.RdfFormat;
import dev.assay.reference.RdfSource;
import dev.assay.reference.ReferenceData;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.SourceFormats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A file to import.
 *
 * @param typed its path as it was typed
 * @param name what to call it in messages
 * @param opener opens its bytes from the beginning
 * @param encoding the encoding that a person said it has
 */
record ImportFile(String typed, String name, Source.Opener opener, Optional<Charset> encoding) {

  Source source() {
    return new Source(name, opener, encoding);
  }

  /** The form that its content looks like, if it is one of published data. */
  Optional<SourceFormat> recognised(SourceFormats formats) {
    try {
      return formats.of(source().sample());
    } catch (IOException e) {
      throw new BadInput(name + " cannot be read: " + e.getMessage() + ".");
    }
  }

  RdfSource rdf(Optional<RdfFormat> named, Optional<String> dataset) {
    RdfFormat format = named.orElseGet(() -> RdfFormat.ofPath(typed));
    try (InputStream in = opener.open()) {
      return new RdfSource(
          name, dataset.orElseGet(() -> ReferenceData.idOfName(typed)), format, in.readAllBytes());
    } catch (IOException e) {
      throw new BadInput(name + " cannot be read: " + e.getMessage());
    }
  }
}
