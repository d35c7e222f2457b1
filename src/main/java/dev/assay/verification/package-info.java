/**
 * Runs the rules that speak to propositions and folds what they find into verdicts. What decides is
 * SPARQL in {@code queries/verify}; nothing here compares a claimed with an observed value.
 */
@NullMarked
package dev.assay.verification;

import org.jspecify.annotations.NullMarked;
