package dev.assay.reference.rml;

import dev.assay.reference.list.Row;
import dev.assay.reference.list.Table;
import io.carml.engine.ExpressionEvaluation;
import io.carml.logicalsourceresolver.LogicalSourceRecord;
import io.carml.logicalsourceresolver.LogicalSourceResolver;
import io.carml.logicalsourceresolver.ResolvedSource;
import io.carml.model.LogicalSource;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** Gives CARML the rows of a table one after the other, read as strictly as every other table. */
final class Rows implements LogicalSourceResolver<Row> {

  private final Place place;

  /**
   * A source of rows.
   *
   * @param place is told at which row it stands
   */
  Rows(Place place) {
    this.place = place;
  }

  @Override
  public Function<ResolvedSource<?>, Flux<LogicalSourceRecord<Row>>> getLogicalSourceRecords(
      Set<LogicalSource> logicalSources) {
    return source -> {
      Table table = (Table) source.getResolved().orElseThrow();
      return Flux.fromIterable(() -> records(table, logicalSources));
    };
  }

  /** Each row for each of the sources that are read in the same way. */
  private Iterator<LogicalSourceRecord<Row>> records(
      Table table, Set<LogicalSource> logicalSources) {
    return new Iterator<>() {

      private Iterator<LogicalSourceRecord<Row>> ready = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        return ready.hasNext() || table.hasNext();
      }

      @Override
      public LogicalSourceRecord<Row> next() {
        if (!ready.hasNext()) {
          Row row = table.next();
          place.at(row.where());
          ready =
              logicalSources.stream()
                  .map(logical -> LogicalSourceRecord.of(logical, row))
                  .iterator();
        }
        return ready.next();
      }
    };
  }

  @Override
  public ExpressionEvaluationFactory<Row> getExpressionEvaluationFactory() {
    return Rows::values;
  }

  /** An empty cell has no value, so it makes no statement. */
  private static ExpressionEvaluation values(Row row) {
    return column -> row.isEmpty() ? Optional.empty() : cell(row.get(column));
  }

  private static Optional<Object> cell(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
