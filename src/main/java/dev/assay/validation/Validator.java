package dev.assay.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** Checks files against the ontology, its shapes and the rules that shapes cannot state. */
public final class Validator {

  private final Graph ontology;
  private final List<Check> checks;
  private final ShapeCheck shapes;

  /** A validator for the ontology with its schemes and shapes in one graph. */
  public Validator(Graph ontology) {
    this.ontology = ontology;
    this.checks =
        List.of(new TermCheck(), new DuplicateCheck(), new ComputedCheck(), new BlankCheck());
    this.shapes = new ShapeCheck(ontology);
  }

  /**
   * Everything that is wrong with the files, what was found while reading included, in the order of
   * the files and their lines. When a file cannot be read, only the reading is reported: what it
   * would have said is not held against the others.
   *
   * @param context what is known besides; it is trusted
   */
  public List<Violation> check(Collection<Parsed> files, Graph context) {
    List<Violation> reading = files.stream().flatMap(f -> f.violations().stream()).toList();
    if (!files.stream().allMatch(Parsed::isReadable)) {
      return reading;
    }
    Examined examined = Examined.of(ontology, List.copyOf(files), context);
    List<Violation> found =
        Stream.concat(reading.stream(), checks.stream().flatMap(check -> check.check(examined)))
            .toList();
    return Stream.concat(found.stream(), shapes.check(examined, unusable(found)))
        .distinct()
        .sorted(order(examined.files()))
        .toList();
  }

  /** Where a value stands that is no value yet, so that nothing else need be said of it. */
  private static Set<Place> unusable(List<Violation> violations) {
    return violations.stream()
        .filter(v -> EnumSet.of(Kind.LITERAL, Kind.IRI, Kind.BLANK).contains(v.kind()))
        .map(Place::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Comparator<Violation> order(List<Parsed> files) {
    List<String> names = files.stream().map(Parsed::name).toList();
    return Comparator.<Violation>comparingInt(v -> names.indexOf(Place.of(v).name()))
        .thenComparingLong(v -> Place.of(v).line())
        .thenComparing(Violation::what);
  }
}
