package dev.assay.query;

import dev.assay.claim.BadInput;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * Refuses queries that would reach outside the knowledge base: SERVICE anywhere, silent or not,
 * functions and properties that load Java classes by name, and the function that only waits.
 */
final class OutsideAccess {

  private static final String JAVA = "java:";

  /** Its namespaces: that of today and those of old versions of Jena. */
  private static final Pattern WAIT =
      Pattern.compile("http://jena\\.(apache\\.org|hpl\\.hp\\.com)/ARQ/(function|property)#wait");

  private OutsideAccess() {}

  static void refuse(String name, Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    new Visitor(name, new Functions(name)).walk(Algebra.compile(query));
  }

  private static void refuseCode(String name, String iri) {
    if (iri.startsWith(JAVA)) {
      throw new BadInput(
          name + " calls " + iri + ". Functions and properties by Java class are switched off.");
    }
    if (WAIT.matcher(iri).matches()) {
      throw new BadInput(name + " calls " + iri + ", which only waits. Leave it out.");
    }
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
        if (aggregator.getAggregator() instanceof AggCustom custom) {
          refuseCode(name, custom.getIRI());
        }
        Optional.ofNullable(aggregator.getAggregator().getExprList())
            .ifPresent(list -> list.forEach(this::walk));
      }
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(this::predicate);
    }

    @Override
    public void visit(OpPath path) {
      String text = path.getTriplePath().getPath().toString();
      int start = text.indexOf("<" + JAVA);
      if (start >= 0) {
        refuseCode(name, text.substring(start + 1, text.indexOf('>', start)));
      }
    }

    @Override
    public void visit(OpProcedure procedure) {
      throw new BadInput(name + " calls a procedure. Procedures are switched off.");
    }

    private void predicate(Triple triple) {
      if (triple.getPredicate().isURI()) {
        refuseCode(name, triple.getPredicate().getURI());
      }
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
      if (function instanceof E_Call) {
        throw new BadInput(
            name
                + " uses CALL, which is switched off. Write the function's name where it is used.");
      }
      Optional.ofNullable(function.getFunctionIRI()).ifPresent(iri -> refuseCode(name, iri));
    }
  }
}
