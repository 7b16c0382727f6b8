/**
 * Paramètres de droit: a threshold, a rate or a delay that the law or the métropole may change is a dated
 * {@link fr.passerelle.base.rule.RuleParameter} with its source. One administrator proposes, another one accepts
 * ({@link fr.passerelle.base.rule.RuleChanges}).
 */
package fr.passerelle.base.rule;
