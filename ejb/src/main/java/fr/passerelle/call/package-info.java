/**
 * Appels à projets: what MEL offers to fund, for whom, within which ceilings and until when. A call says which sections
 * of the form it asks, which pieces, and by which weighted criteria files will be judged; once published these no longer
 * change, so that all applicants of an edition are treated alike. A call without a closing instant is permanent.
 * Each draws on an {@link fr.passerelle.budget.Envelope}, made with it.
 */
package fr.passerelle.call;
