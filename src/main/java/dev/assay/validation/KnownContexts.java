package dev.assay.validation;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import dev.assay.claim.BadData;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Serves the schema.org context from the jar and refuses every other; never opens a connection. */
final class KnownContexts implements DocumentLoader {

  private static final Pattern SCHEMA_ORG =
      Pattern.compile("https?://(?:www\\.)?schema\\.org(?:/|/docs/jsonldcontext\\.jsonld?)?");
  private static final String BUNDLED = "/validation/schema.org.context.jsonld";

  private Optional<String> refused = Optional.empty();

  /** The address that was asked for in vain. */
  Optional<String> refused() {
    return refused;
  }

  @Override
  public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
    if (!SCHEMA_ORG.matcher(url.toString()).matches()) {
      refused = Optional.of(url.toString());
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url + " is not bundled");
    }
    try (InputStream in = KnownContexts.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new BadData("The jar lacks " + BUNDLED + "; build it again.");
      }
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new BadData(BUNDLED + " cannot be read: " + e.getMessage());
    }
  }
}
