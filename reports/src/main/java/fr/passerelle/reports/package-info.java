/**
 * The documents that Passerelle hands out, as PDF: one record per document, one {@link fr.passerelle.reports.Renderer}.
 *
 * <p>A leaf: plain Java types in, bytes out; no entity, no database, no container. A document is testable with
 * {@code new Renderer().render(new AgreementDocument(...))}. Each record refuses missing or contradictory data, so that
 * nothing untrue can be printed. Every file is PDF/A-2a (kept for ten years and more, code du patrimoine) and PDF/UA-1
 * (loi 2005-102, art. 47), and equal input gives equal bytes.
 *
 * <p>In French: accusé de dépôt, lettre d'attribution, lettre de refus, convention, récapitulatif de demande.
 */
package fr.passerelle.reports;
