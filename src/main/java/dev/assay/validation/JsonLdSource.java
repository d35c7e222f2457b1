package dev.assay.validation;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;

/**
 * Looks through JSON-LD before it becomes triples, for on the way bad IRIs are dropped in silence.
 */
final class JsonLdSource {

  private final String name;
  private final Faults faults;

  private JsonLdSource(String name, Faults faults) {
    this.name = name;
    this.faults = faults;
  }

  /** The settings with which to read; none when reading would drop something, which is reported. */
  static Optional<Context> prepare(SourceText source, String name, Faults faults) {
    var contexts = new KnownContexts();
    var options = new JsonLdOptions(contexts);
    int before = faults.violations().size();
    try {
      JsonDocument document = JsonDocument.of(source.stream());
      new JsonLdSource(name, faults).look(JsonLd.expand(document).options(options).get());
    } catch (JsonLdError e) {
      // A fault of another kind is met again, and reported with its place, when the file is read.
      contexts.refused().ifPresent(address -> refuse(address, name, faults));
    }
    return faults.violations().size() == before
        ? Optional.of(Context.create().set(LangJSONLD11.JSONLD_OPTIONS, options))
        : Optional.empty();
  }

  private static void refuse(String address, String name, Faults faults) {
    faults.add(
        Violation.error(
            Kind.CONTEXT,
            name,
            "The context <" + address + "> is not bundled, and nothing is fetched while reading.",
            "Copy the context into the file, or use https://schema.org."));
  }

  private void look(JsonValue value) {
    if (value instanceof JsonArray array) {
      array.forEach(this::look);
    } else if (value instanceof JsonObject object) {
      object.forEach(this::look);
    }
  }

  private void look(String key, JsonValue value) {
    switch (key) {
      case "@id" -> address(value);
      case "@type" -> types(value);
      case "@value", "@language", "@direction", "@index" -> {}
      default -> {
        if (!key.startsWith("@")) {
          report(key);
        }
        look(value);
      }
    }
  }

  private void types(JsonValue value) {
    if (value instanceof JsonArray array) {
      array.forEach(this::address);
    } else {
      address(value);
    }
  }

  private void address(JsonValue value) {
    if (value instanceof JsonString text) {
      report(text.getString());
    }
  }

  private void report(String iri) {
    Optional<IriCheck.Fault> fault = iri.startsWith("_:") ? Optional.empty() : IriCheck.fault(iri);
    fault.ifPresent(f -> faults.add(Violation.error(Kind.IRI, name, f.what(), f.fix())));
  }
}
