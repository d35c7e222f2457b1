package dev.assay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.claim.Stance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds of every comparison of a claimed with an observed amount. */
final class ComparisonPropertiesTest {

  private static final int TRIES = 25;

  /** The stricter comparator first. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("GreaterThan", "AtLeast"),
          List.of("LessThan", "AtMost"),
          List.of("Equal", "About"));

  @Property(tries = TRIES)
  void everyFigureSaysOneThingOfEveryClaim(@ForAll("pairs") @Size(40) List<Pair> pairs) {
    FigureBase base = new FigureBase();
    each(pairs, (name, pair) -> pair.addTo(base, name, pair.comparator()));

    Map<String, List<Stance>> stances = base.stances();

    assertThat(stances).hasSize(pairs.size());
    assertThat(stances.values()).allSatisfy(of -> assertThat(of).hasSize(1));
  }

  @Property(tries = TRIES)
  void aStricterComparatorNeverSupportsWhatALaxerOneRefutes(
      @ForAll("pairs") @Size(15) List<Pair> pairs) {
    FigureBase base = new FigureBase();
    each(
        pairs,
        (name, pair) -> {
          for (List<String> comparators : PAIRS) {
            comparators.forEach(to -> pair.addTo(base, name + to, to));
          }
        });

    Map<String, List<Stance>> stances = base.stances();

    each(
        pairs,
        (name, pair) -> {
          for (List<String> comparators : PAIRS) {
            Stance strict = stances.getOrDefault(name + comparators.get(0), List.of()).get(0);
            Stance lax = stances.getOrDefault(name + comparators.get(1), List.of()).get(0);
            assertThat(strict == Stance.SUPPORTS && lax != Stance.SUPPORTS)
                .as("%s supports by %s", pair, comparators)
                .isFalse();
            assertThat(lax == Stance.REFUTES && strict != Stance.REFUTES)
                .as("%s refutes by %s", pair, comparators)
                .isFalse();
          }
        });
  }

  @Property(tries = TRIES)
  void theScaleInWhichAFigureIsWrittenChangesNothing(@ForAll("pairs") @Size(20) List<Pair> pairs) {
    FigureBase base = new FigureBase();
    each(
        pairs,
        (name, pair) -> {
          pair.addTo(base, name + "b", pair.comparator());
          pair.inThousandths().addTo(base, name + "m", pair.comparator());
        });

    Map<String, List<Stance>> stances = base.stances();

    each(
        pairs,
        (name, pair) ->
            assertThat(stances.get(name + "m"))
                .as(pair.toString())
                .isEqualTo(stances.get(name + "b")));
  }

  @Property(tries = TRIES)
  void theOrderOfInputChangesNothing(@ForAll("pairs") @Size(20) List<Pair> pairs) {
    FigureBase forwards = new FigureBase();
    FigureBase backwards = new FigureBase();
    each(pairs, (name, pair) -> pair.addTo(forwards, name, pair.comparator()));
    IntStream.range(0, pairs.size())
        .map(i -> pairs.size() - 1 - i)
        .forEach(i -> pairs.get(i).addTo(backwards, "p" + i, pairs.get(i).comparator()));

    assertThat(backwards.stances()).isEqualTo(forwards.stances());
  }

  private static void each(List<Pair> pairs, BiConsumer<String, Pair> action) {
    IntStream.range(0, pairs.size()).forEach(i -> action.accept("p" + i, pairs.get(i)));
  }

  @Provide
  Arbitrary<List<Pair>> pairs() {
    Arbitrary<BigDecimal> values =
        Arbitraries.oneOf(
                Arbitraries.integers().between(4_995, 5_005),
                Arbitraries.integers().between(0, 10_000))
            .map(thousandths -> BigDecimal.valueOf(thousandths, 3));
    return Combinators.combine(
            values,
            values,
            Arbitraries.of("GreaterThan", "AtLeast", "Equal", "About", "AtMost", "LessThan"),
            Arbitraries.of(
                "ExactBound", "ApproximateBound", "DerivedBound", "LowerBound", "UpperBound"))
        .as(Pair::new)
        .list();
  }

  /** A claimed and an observed amount, in billions. */
  record Pair(BigDecimal claimed, BigDecimal observed, String comparator, String bound) {

    void addTo(FigureBase base, String name, String by) {
      base.claim(name, name, claimed.toPlainString(), 9, by)
          .figure(name, name, observed.toPlainString(), 9, bound);
    }

    /** The same amounts in millions, written to the same digit. */
    Scaled inThousandths() {
      return new Scaled(this);
    }
  }

  /** A pair whose amounts are written with more digits and a smaller multiplier. */
  record Scaled(Pair pair) {

    void addTo(FigureBase base, String name, String by) {
      base.claim(name, name, scaled(pair.claimed()), 6, by)
          .figure(name, name, scaled(pair.observed()), 6, pair.bound());
    }

    private static String scaled(BigDecimal value) {
      return value.scaleByPowerOfTen(3).toBigIntegerExact().toString();
    }
  }
}
