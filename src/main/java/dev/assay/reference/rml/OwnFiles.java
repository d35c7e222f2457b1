package dev.assay.reference.rml;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.assay.claim.BadInput;
import dev.assay.reference.Source;
import dev.assay.reference.list.Pages;
import dev.assay.reference.list.Table;
import dev.assay.reference.list.XmlFile;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.io.input.ReaderInputStream;
import org.apache.jena.graph.Node;

/** The files that a mapping reads, opened and looked through before anything is made of them. */
final class OwnFiles implements Closeable {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final int DECLARATION = 1_000;

  private final Mapping mapping;
  private final Place place;
  private final Map<String, Source> files = new HashMap<>();
  private final List<Closeable> opened = new ArrayList<>();

  /**
   * Files for a mapping.
   *
   * @param place is told which file is being read
   * @throws BadInput when it reads another file, or one of the files is read by no map
   */
  OwnFiles(Mapping mapping, List<Source> sources, Place place) {
    this.mapping = mapping;
    this.place = place;
    List<Source> left = new ArrayList<>(sources);
    for (String wanted : mapping.sources()) {
      Source found = find(wanted, sources);
      files.put(wanted, found);
      left.remove(found);
    }
    if (!left.isEmpty()) {
      throw new BadInput(
          left.get(0).name()
              + " is read by no map of "
              + mapping.name()
              + ". Name it there in rml:source, or leave it out.");
    }
  }

  private Source find(String wanted, List<Source> sources) {
    String plain = plain(wanted);
    if (mapping.sources().size() == 1 && sources.size() == 1) {
      return sources.get(0);
    }
    return sources.stream()
        .filter(source -> source.fileName().equals(plain))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInput(
                    mapping.name()
                        + " reads \""
                        + wanted
                        + "\", which is none of the files given: "
                        + sources.stream().map(Source::name).collect(Collectors.joining(", "))
                        + ". Name that file too, or put rml:source right."));
  }

  /** The file under that name as CARML takes it: rows of a table, or the bytes of a tree. */
  Object open(String wanted) throws IOException {
    Source source = files.get(wanted);
    if (source == null) {
      throw new BadInput(mapping.name() + " reads \"" + wanted + "\", which is no file given.");
    }
    Pages.data(source);
    Node formulation = mapping.formulation(wanted);
    if (formulation.equals(Terms.CSV)) {
      return opened(table(wanted, source));
    }
    if (formulation.equals(Terms.XPATH)) {
      new XmlFile(source).check();
      return opened(bytes(source, withoutDeclaration(new XmlFile(source).text())));
    }
    checkJson(source);
    return opened(bytes(source, source.text()));
  }

  /** A table, separated by the sign under which its header has the columns. */
  private Table table(String wanted, Source source) throws IOException {
    Set<String> columns =
        mapping.columns(wanted).stream().map(OwnFiles::key).collect(Collectors.toUnmodifiableSet());
    List<String> best = List.of();
    for (char separator : SEPARATORS) {
      List<String> header = Table.firstRow(source.sample(), separator);
      if (header.stream().map(OwnFiles::key).toList().containsAll(columns)) {
        return Table.headed(source, separator, header.get(0));
      }
      best = header.size() > best.size() ? header : best;
    }
    List<String> known = best.stream().map(OwnFiles::key).toList();
    String missing =
        mapping.columns(wanted).stream()
            .filter(column -> !known.contains(key(column)))
            .collect(Collectors.joining("\", \""));
    throw new BadInput(
        mapping.name()
            + " speaks of \""
            + missing
            + "\", but "
            + source.name()
            + " has these columns: "
            + String.join(", ", best)
            + ". Put the name right in the mapping.");
  }

  private static void checkJson(Source source) throws IOException {
    try (BufferedReader text = source.text()) {
      JsonReader json = new JsonReader(text);
      json.setStrictness(Strictness.STRICT);
      json.skipValue();
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new BadInput(source.name() + " goes on after the end of its JSON. Get it again.");
      }
    } catch (com.google.gson.stream.MalformedJsonException
        | java.io.EOFException
        | IllegalStateException
        | NumberFormatException e) {
      throw new BadInput(
          source.name() + " is no JSON that can be read. It may be cut or damaged; get it again.");
    }
  }

  private InputStream bytes(Source source, Reader text) throws IOException {
    return new UntilItsEnd(
        ReaderInputStream.builder().setReader(text).setCharset(StandardCharsets.UTF_8).get(),
        () -> place.at(source.fileName()));
  }

  private <T extends Closeable> T opened(T file) {
    opened.add(file);
    return file;
  }

  /** Closes what CARML left open. */
  @Override
  public void close() throws IOException {
    for (Closeable file : opened) {
      file.close();
    }
  }

  /** The text of an XML file without the line that says its encoding, since that is known. */
  private static Reader withoutDeclaration(Reader text) throws IOException {
    PushbackReader rest = new PushbackReader(text, DECLARATION);
    char[] head = new char[DECLARATION];
    int count = 0;
    int read = rest.read(head, 0, DECLARATION);
    while (read > 0) {
      count += read;
      read = rest.read(head, count, DECLARATION - count);
    }
    String begin = new String(head, 0, count);
    String kept = begin.replaceFirst("(?s)^\\s*<\\?xml\\s.*?\\?>", "");
    rest.unread(kept.toCharArray());
    return rest;
  }

  private static String plain(String path) {
    return path.replaceFirst("^.*[/\\\\]", "")
        .replaceFirst("(?i)\\.(gz|gzip|zip)$", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String key(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  /** CARML stops where no byte is available, so there is one until there is none to read. */
  private static final class UntilItsEnd extends FilterInputStream {

    private final Runnable eachTime;

    UntilItsEnd(InputStream in, Runnable eachTime) {
      super(in);
      this.eachTime = eachTime;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      eachTime.run();
      return super.read(buffer, offset, length);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
