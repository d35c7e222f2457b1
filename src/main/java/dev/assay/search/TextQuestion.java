package dev.assay.search;

import dev.assay.claim.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * What is asked of an index.
 *
 * @param words in the syntax of Lucene's query parser; all of them are to be found
 * @param properties IRIs of the properties to look at; all when there is none
 * @param subject IRI of the only subject to look at
 * @param graph name of the only graph to look at
 * @param language the only language to look at
 */
record TextQuestion(
    String words,
    List<String> properties,
    Optional<String> subject,
    Optional<String> graph,
    Optional<String> language) {

  TextQuestion {
    properties = List.copyOf(properties);
  }

  /** Words wherever they stand. */
  static TextQuestion of(String words) {
    return new TextQuestion(words, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What is found, the best first. */
  List<TextMatch> ask(IndexSearcher searcher, int limit) throws IOException {
    List<TextMatch> matches = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query(), limit).scoreDocs) {
      matches.add(match(searcher.storedFields().document(hit.doc), hit.score));
    }
    return matches;
  }

  private BooleanQuery query() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(parsed(), Occur.MUST);
    subject.ifPresent(iri -> query.add(term(TextFields.ENTITY, iri), Occur.FILTER));
    graph.ifPresent(name -> query.add(term(TextFields.GRAPH, name), Occur.FILTER));
    language.ifPresent(tag -> query.add(term(TextFields.LANGUAGE, tag), Occur.FILTER));
    if (!properties.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      properties.forEach(iri -> any.add(term(TextFields.PROPERTY, iri), Occur.SHOULD));
      query.add(any.build(), Occur.FILTER);
    }
    return query.build();
  }

  private org.apache.lucene.search.Query parsed() {
    QueryParser parser = new QueryParser(TextFields.TEXT, new Folding());
    parser.setDefaultOperator(QueryParser.Operator.AND);
    try {
      return parser.parse(words);
    } catch (ParseException e) {
      throw new BadInput(
          "The words \""
              + words
              + "\" cannot be searched for: they use signs of the search language wrongly. Put a"
              + " backslash before + - & | ! ( ) { } [ ] ^ \" ~ * ? : \\ / to look for them as they"
              + " are.");
    }
  }

  private static TermQuery term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static TextMatch match(Document document, float score) {
    String text = document.get(TextFields.LITERAL);
    String language = document.get(TextFields.LANGUAGE);
    Node literal =
        language.isEmpty()
            ? NodeFactory.createLiteralString(text)
            : NodeFactory.createLiteralLang(text, language);
    return new TextMatch(
        NodeFactory.createURI(document.get(TextFields.ENTITY)),
        NodeFactory.createURI(document.get(TextFields.PROPERTY)),
        literal,
        NodeFactory.createURI(document.get(TextFields.GRAPH)),
        score);
  }
}
