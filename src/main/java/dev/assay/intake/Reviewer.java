package dev.assay.intake;

import dev.assay.claim.BadInput;
import dev.assay.claim.NotFound;
import dev.assay.store.Checksums;
import dev.assay.store.KnowledgeBase;
import dev.assay.vocabulary.Prefixes;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * Who reviews a claim.
 *
 * @param iri IRI of the agent
 * @param newName the name, when the data does not describe the agent yet
 */
public record Reviewer(String iri, Optional<String> newName) {

  /**
   * The agent of an IRI or prefixed name, which the data must describe; else the agent whose IRI is
   * made of the name.
   */
  public static Reviewer named(String text, KnowledgeBase kb) {
    String name = text.strip();
    Optional<String> iri =
        Prefixes.expand(name).or(() -> Optional.of(name).filter(n -> n.matches("\\w+:/?/?\\S+")));
    if (iri.isPresent()) {
      return described(iri.get(), kb);
    }
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new BadInput("--by is \"" + text + "\". Write the name of the reviewer, or an IRI.");
    }
    Graph known = kb.dataset().getDefaultGraph();
    String minted = minted(name);
    Node agent = NodeFactory.createURI(minted);
    if (!known.contains(agent, Node.ANY, Node.ANY)) {
      return new Reviewer(minted, Optional.of(name));
    }
    boolean same =
        known.stream(agent, RDFS.label.asNode(), Node.ANY)
            .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals(name));
    if (same) {
      return new Reviewer(minted, Optional.empty());
    }
    throw new BadInput(
        "The name \""
            + name
            + "\" gives "
            + Prefixes.shorten(minted)
            + ", which has another name in the data. Give --by "
            + Prefixes.shorten(minted)
            + " if that is the reviewer, or write the name more fully.");
  }

  private static Reviewer described(String iri, KnowledgeBase kb) {
    Node agent = NodeFactory.createURI(iri);
    if (!kb.dataset().getDefaultGraph().contains(agent, RDFS.label.asNode(), Node.ANY)) {
      throw new NotFound(
          "Nothing describes the reviewer "
              + iri
              + ". Give the name instead, or add the agent to"
              + " data/reference/agents.ttl with an rdfs:label.");
    }
    return new Reviewer(iri, Optional.empty());
  }

  /** Letters that are not Latin leave nothing for a slug, so that a checksum stands for them. */
  private static String minted(String name) {
    String latin = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug =
        latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    boolean whole = latin.codePoints().filter(Character::isLetter).allMatch(c -> c < 128);
    String id =
        whole && !slug.isEmpty() ? slug : "reviewer-" + Checksums.sha256(name).substring(0, 12);
    return Prefixes.BASE + "agent/" + id;
  }
}
