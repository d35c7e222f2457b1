package dev.assay.query;

import dev.assay.claim.BadInput;
import dev.assay.vocabulary.Prefixes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Parses query texts that keep to our own data, and remembers those it saw last. */
final class QueryTexts {

  private static final int REMEMBERED = 256;
  private static final int LONGEST = 16 * 1024;

  private final Map<String, Query> seen =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Query> eldest) {
              return size() > REMEMBERED;
            }
          });

  /**
   * The query of a text; it may be shared and is not to be changed.
   *
   * @param name what the query is called in an error message
   */
  Query parse(String name, String text) {
    Query known = seen.get(text);
    if (known != null) {
      return known;
    }
    Query query = read(name, text);
    if (text.length() <= LONGEST) {
      seen.put(text, query);
    }
    return query;
  }

  private static Query read(String name, String text) {
    try {
      // Without a base, a relative IRI would be completed by the folder that the program runs in.
      Query query = QueryFactory.create(text, Prefixes.BASE, Syntax.syntaxARQ);
      if (query.isJsonType()) {
        throw new BadInput(name + " is a JSON query. Write SELECT, ASK, CONSTRUCT or DESCRIBE.");
      }
      query.ensureResultVars();
      OutsideAccess.refuse(name, query);
      return query;
    } catch (QueryException e) {
      // The parser goes on to list all that it would have taken.
      String fault = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new BadInput(name + " is not a SPARQL query: " + fault);
    } catch (StackOverflowError e) {
      throw new BadInput(name + " is nested too deeply. Take some of its brackets away.");
    }
  }
}
