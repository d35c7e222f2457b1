package dev.assay.reference.congress;

import dev.assay.claim.BadInput;
import dev.assay.reference.Sample;
import dev.assay.reference.Source;
import dev.assay.reference.list.Pages;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML file that is one list, an item at a time. Items may not refer to one another. */
final class YamlList {

  private static final int DEEPEST = 20;
  private static final int LARGEST = 100_000;

  private final Source source;
  private int left;

  YamlList(Source source) {
    this.source = source;
  }

  /** The first line that is neither blank nor a comment nor the begin of a document. */
  static String firstLine(Sample sample) {
    return sample
        .head()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("---"))
        .findFirst()
        .orElse("");
  }

  /**
   * Gives each item of the list.
   *
   * @throws BadInput when the file is no such list, or an item is too large
   */
  void each(Consumer<Yaml> taken) throws IOException {
    Pages.data(source);
    LoadSettings settings =
        LoadSettings.builder().setLabel(source.name()).setCodePointLimit(Integer.MAX_VALUE).build();
    try (Reader text = source.text()) {
      Iterator<Event> events = new Parse(settings).parseReader(text).iterator();
      events.next();
      Event start = events.next();
      if (start.getEventId() == Event.ID.DocumentStart) {
        start = events.next();
      }
      if (start.getEventId() != Event.ID.SequenceStart) {
        throw new BadInput(
            source.name() + " holds no list, each item with a dash. Is it another kind of file?");
      }
      int items = 0;
      for (Event event = events.next();
          event.getEventId() != Event.ID.SequenceEnd;
          event = events.next()) {
        left = LARGEST;
        taken.accept(value(event, events, 0));
        items++;
      }
      end(events);
      if (items == 0) {
        throw new BadInput(source.name() + " holds an empty list. Get the file again.");
      }
    } catch (MarkedYamlEngineException e) {
      throw broken(e.getProblemMark().map(Mark::getLine).orElse(-1) + 1, e.getProblem());
    } catch (YamlEngineException e) {
      throw broken(0, String.valueOf(e.getMessage()).replaceFirst("(?s)\\n.*", ""));
    } catch (NoSuchElementException e) {
      throw broken(0, "it ends too soon");
    }
  }

  private void end(Iterator<Event> events) {
    events.next();
    if (events.next().getEventId() != Event.ID.StreamEnd) {
      throw new BadInput(
          source.name() + " holds several documents where one belongs. Split the file.");
    }
  }

  private Yaml value(Event event, Iterator<Event> events, int depth) {
    int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    if (depth > DEEPEST || --left < 0) {
      throw new BadInput(
          source.name() + ":" + line + ": an item is nested too deeply or has too many parts.");
    }
    return switch (event.getEventId()) {
      case Scalar -> Yaml.text(line, text((ScalarEvent) event));
      case SequenceStart -> new Yaml(line, "", items(events, depth), Map.of());
      case MappingStart -> new Yaml(line, "", List.of(), fields(events, depth));
      case Alias ->
          throw new BadInput(
              source.name()
                  + ":"
                  + line
                  + ": the file refers to another place in it with *, which is not read. Write the"
                  + " value out.");
      default -> throw new NoSuchElementException("value");
    };
  }

  private List<Yaml> items(Iterator<Event> events, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(value(event, events, depth + 1));
    }
    return items;
  }

  private Map<String, Yaml> fields(Iterator<Event> events, int depth) {
    Map<String, Yaml> fields = new LinkedHashMap<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      Yaml name = value(event, events, depth + 1);
      if (fields.put(name.text(), value(events.next(), events, depth + 1)) != null) {
        throw new BadInput(
            source.name()
                + ":"
                + name.line()
                + ": \""
                + name.text()
                + "\" stands twice in one item. The file may be damaged; get it again.");
      }
    }
    return fields;
  }

  private static String text(ScalarEvent scalar) {
    boolean none = scalar.isPlain() && List.of("null", "~", "").contains(scalar.getValue());
    return none ? "" : scalar.getValue().strip();
  }

  private BadInput broken(int line, String problem) {
    return new BadInput(
        source.name()
            + (line > 0 ? ":" + line : "")
            + " is no YAML that can be read: "
            + problem
            + ". Get the file again.");
  }
}
