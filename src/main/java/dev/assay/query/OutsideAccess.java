package dev.assay.query;

import dev.assay.claim.BadInput;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Refuses queries that would reach outside the knowledge base: SERVICE anywhere, silent or not, and
 * functions that load Java classes by name.
 */
final class OutsideAccess {

  private OutsideAccess() {}

  static void refuse(String name, Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    new Visitor(name, new Functions(name)).walk(Algebra.compile(query));
  }

  /** Goes also where Jena's walker does not: into aggregates and sort conditions. */
  private static final class Visitor extends OpVisitorBase {

    private final String name;
    private final Functions functions;

    Visitor(String name, Functions functions) {
      this.name = name;
      this.functions = functions;
    }

    void walk(Op algebra) {
      Walker.walk(algebra, this, functions);
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregator : group.getAggregators()) {
        Optional.ofNullable(aggregator.getAggregator().getExprList())
            .ifPresent(list -> list.forEach(this::walk));
      }
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    private void walk(Expr expression) {
      Walker.walk(expression, this, functions);
    }

    @Override
    public void visit(OpService service) {
      throw new BadInput(
          name
              + " asks SERVICE "
              + service.getService()
              + ". SERVICE is switched off: answers come from this knowledge base alone."
              + " Ask the other endpoint yourself, or import its data.");
    }
  }

  private static final class Functions extends ExprVisitorBase {

    private final String name;

    Functions(String name) {
      this.name = name;
    }

    @Override
    public void visit(ExprFunctionN function) {
      String iri = function.getFunctionIRI();
      if (iri != null && iri.startsWith("java:")) {
        throw new BadInput(name + " calls " + iri + ". Functions by Java class are switched off.");
      }
    }
  }
}
