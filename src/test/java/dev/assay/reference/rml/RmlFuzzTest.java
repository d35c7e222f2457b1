package dev.assay.reference.rml;

import dev.assay.reference.Damage;
import dev.assay.reference.SourceFormat;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Damaged files of a person's own. */
final class RmlFuzzTest {

  private static final String MAP =
      """
      <#M> rml:logicalSource [ rml:source "t" ; rml:referenceFormulation %s ] ;
        rr:subjectMap [ rr:template "{id}" ; rr:class rdfs:Resource ] ;
        rr:predicateObjectMap [ rr:predicate rdfs:label ; rr:objectMap [ rml:reference "name" ] ] .
      """;
  private static final String TABLE = "id,name,note\n1,Ann,\"a, b\"\n2,Bö,\n3,Cy,\"x\ny\"\n";
  private static final String JSON =
      "{\"all\": [{\"id\": \"1\", \"name\": \"Änn\"}, {\"id\": \"2\", \"name\": \"Bo\"}]}";
  private static final String XML =
      "<?xml version=\"1.0\"?>\n<all><p><id>1</id><name>Änn</name></p><p><id>2</id></p></all>";

  @Property(tries = 200)
  void damagedTables(@ForAll Damage damage, @ForAll Random random) {
    damaged(format("ql:CSV"), TABLE, damage, random);
  }

  @Property(tries = 200)
  void damagedJson(@ForAll Damage damage, @ForAll Random random) {
    damaged(format("ql:JSONPath ; rml:iterator \"$.all[*]\""), JSON, damage, random);
  }

  @Property(tries = 200)
  void damagedXml(@ForAll Damage damage, @ForAll Random random) {
    damaged(format("ql:XPath ; rml:iterator \"/all/p\""), XML, damage, random);
  }

  private static SourceFormat format(String formulation) {
    return RmlFormatTest.format(MAP.formatted(formulation));
  }

  private static void damaged(SourceFormat format, String text, Damage damage, Random random) {
    damage.happensTo(format, Map.of("t", text.getBytes(StandardCharsets.UTF_8)), random);
  }
}
