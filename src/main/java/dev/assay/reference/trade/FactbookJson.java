package dev.assay.reference.trade;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import dev.assay.claim.BadInput;
import dev.assay.reference.Areas;
import dev.assay.reference.DatasetInfo;
import dev.assay.reference.Sample;
import dev.assay.reference.Sink;
import dev.assay.reference.Source;
import dev.assay.reference.SourceFormat;
import dev.assay.reference.list.Pages;
import dev.assay.vocabulary.Prefixes;
import java.io.EOFException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A country of the World Factbook of the CIA as JSON: its exports and imports, and the shares of
 * its partners. The years are those of the text; the day of the version is that of the folder.
 */
public final class FactbookJson implements SourceFormat {

  static final DatasetInfo DATASET =
      new DatasetInfo(
          "cia-factbook",
          "The World Factbook",
          Prefixes.BASE + "agent/cia",
          "https://www.cia.gov/the-world-factbook/",
          "https://creativecommons.org/publicdomain/mark/1.0/",
          true);

  private static final Pattern FOLDER =
      Pattern.compile("(?:^|[/\\\\])(\\d{4}-\\d{2}-\\d{2})[/\\\\]");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)");
  private static final Pattern SECTION =
      Pattern.compile("\"(Introduction|Geography|People and Society|Environment)\"\\s*:\\s*\\{");
  private static final String SHORT = "conventional short form";
  private static final String LONG = "conventional long form";

  private final TradeAreas areas;

  /** A reader that knows these areas. */
  public FactbookJson(Areas areas) {
    this.areas = new TradeAreas(areas);
  }

  @Override
  public String keyword() {
    return "factbook-json";
  }

  @Override
  public String describes() {
    return "trade of a country and its partners in the CIA World Factbook, JSON";
  }

  @Override
  public DatasetInfo dataset() {
    return DATASET;
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.head().stripLeading().startsWith("{") && SECTION.matcher(sample.head()).find();
  }

  @Override
  public void read(List<Source> sources, Sink sink) throws IOException {
    for (Source source : sources) {
      Pages.data(source);
      Map<String, JsonElement> sections = sections(source);
      JsonElement government =
          Optional.ofNullable(sections.get("Government"))
              .orElseThrow(() -> missing(source, "Government"));
      JsonElement economy =
          Optional.ofNullable(sections.get("Economy"))
              .orElseThrow(() -> missing(source, "Economy"));
      Optional<LocalDate> day = day(source.name());
      day.ifPresent(sink::published);
      FigureWriter writer = new FigureWriter(areas, sink, DATASET);
      new FactbookEconomy(source.fileName(), country(government, source), day, writer)
          .read(economy);
      writer.done();
    }
  }

  /** The two sections that matter; the others are passed over without being kept. */
  private static Map<String, JsonElement> sections(Source source) throws IOException {
    Map<String, JsonElement> kept = new HashMap<>();
    try (JsonReader json = new JsonReader(source.text())) {
      json.beginObject();
      while (json.hasNext()) {
        String name = json.nextName();
        if (name.equals("Government") || name.equals("Economy")) {
          kept.put(name, JsonParser.parseReader(json));
        } else {
          json.skipValue();
        }
      }
      json.endObject();
      return kept;
    } catch (MalformedJsonException
        | EOFException
        | JsonParseException
        | IllegalStateException
        | NumberFormatException
        | StackOverflowError e) {
      throw new BadInput(
          source.name() + " is no whole JSON file of a country. It may be cut; get it again.");
    }
  }

  private static BadInput missing(Source source, String section) {
    return new BadInput(
        source.name() + " has no section \"" + section + "\". Is it a country of the Factbook?");
  }

  /** The names of the country, from which its area is found. */
  private List<String> country(JsonElement government, Source source) {
    List<String> names =
        List.of(
            FactbookEconomy.text(government, "Country name", SHORT),
            FactbookEconomy.text(government, "Country name", LONG));
    List<String> known =
        names.stream()
            .map(FactbookEconomy::plain)
            .filter(name -> !name.isBlank() && areas.find(name, 2000).isPresent())
            .toList();
    if (known.isEmpty()) {
      throw new BadInput(
          source.name()
              + " is about \""
              + names.get(0)
              + "\", which is no area that is known. Leave the file out.");
    }
    return known;
  }

  private static Optional<LocalDate> day(String name) {
    Matcher folder = FOLDER.matcher(name);
    Matcher anywhere = DAY.matcher(name);
    try {
      if (folder.find()) {
        return Optional.of(LocalDate.parse(folder.group(1)));
      }
      return anywhere.find() ? Optional.of(LocalDate.parse(anywhere.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
