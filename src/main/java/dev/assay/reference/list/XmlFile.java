package dev.assay.reference.list;

import dev.assay.claim.BadInput;
import dev.assay.reference.Sample;
import dev.assay.reference.Source;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML file element by element. Entities that it declares itself are put in place, up to a
 * limit; files and addresses outside it are never read.
 */
public final class XmlFile {

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
  private static final int DEEPEST = 32;
  private static final int LONGEST = 200_000;

  private final Source source;

  /** A file. */
  public XmlFile(Source source) {
    this.source = source;
  }

  /**
   * Reads the file.
   *
   * @param root the name of its outermost element
   * @param started takes that element, without what is in it
   * @param wanted names of the elements to take whole
   * @param taken takes each of them
   * @throws BadInput when the file is no such XML
   */
  public void read(
      String root, Consumer<Element> started, Set<String> wanted, Consumer<Element> taken)
      throws IOException {
    Sample sample = Pages.data(source);
    try (Reader text = new RepairedText(encoded(sample).text(), source.encodingSaid())) {
      XMLStreamReader xml = factory().createXMLStreamReader(text);
      boolean open = false;
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (!open && !xml.getLocalName().equals(root)) {
          throw new BadInput(
              source.name()
                  + " begins with <"
                  + xml.getLocalName()
                  + "> where <"
                  + root
                  + "> belongs. It is another kind of file, or its form has changed.");
        }
        if (!open) {
          started.accept(new Element(root, line(xml), attributes(xml), "", List.of()));
          open = true;
        } else if (wanted.contains(xml.getLocalName())) {
          taken.accept(element(xml, 0, new int[] {LONGEST}));
        }
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Its text, in the encoding that it says. */
  public Reader text() throws IOException {
    return encoded(Pages.data(source)).text();
  }

  /**
   * Reads the whole file and makes nothing of it.
   *
   * @throws BadInput when it is no XML, or one that refers to something outside it or grows too
   *     much
   */
  public void check() throws IOException {
    try (Reader text = text()) {
      XMLStreamReader xml = factory().createXMLStreamReader(text);
      while (xml.hasNext()) {
        xml.next();
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private Source encoded(Sample sample) {
    Matcher declared = DECLARED.matcher(sample.head());
    if (!declared.find() || declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
      return source;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      return charset.equals(StandardCharsets.UTF_8) ? source : source.orIn(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new BadInput(
          source.name()
              + " says that its encoding is "
              + declared.group(1)
              + ", which is unknown.");
    }
  }

  private Element element(XMLStreamReader xml, int depth, int[] left) throws XMLStreamException {
    String name = xml.getLocalName();
    int line = line(xml);
    if (depth > DEEPEST || --left[0] < 0) {
      throw new BadInput(
          source.name()
              + ":"
              + line
              + ": <"
              + name
              + "> is nested too deeply or has too many parts.");
    }
    Map<String, String> attributes = attributes(xml);
    StringBuilder text = new StringBuilder();
    List<Element> children = new ArrayList<>();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(xml, depth + 1, left));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
    }
    return new Element(name, line, attributes, text.toString(), children);
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  private static int line(XMLStreamReader xml) {
    return xml.getLocation().getLineNumber();
  }

  private BadInput broken(XMLStreamException e) {
    String message =
        Optional.ofNullable(e.getMessage()).orElse("").replaceFirst("(?s).*Message: ", "");
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    String where = source.name() + (line > 0 ? ":" + line : "");
    if (message.contains("JAXP0001")) {
      return new BadInput(
          where + ": the file's entities grow beyond the entity limit, so it was not read.");
    }
    return new BadInput(
        where + " is no well-formed XML: " + message.strip() + " Get the file again.");
  }

  private XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(LIMITS + "entityExpansionLimit", "2000");
    factory.setProperty(LIMITS + "totalEntitySizeLimit", "200000");
    factory.setProperty(LIMITS + "maxGeneralEntitySizeLimit", "100000");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new BadInput(
              source.name()
                  + " refers to an entity outside it, which is never read: "
                  + Optional.ofNullable(systemId).orElse("(no address)")
                  + ". Take the reference out of the file.");
        });
    return factory;
  }
}
