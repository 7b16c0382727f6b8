/**
 * Conventions: the written agreement that follows an award. It is compulsory when the money given by the same funder in
 * a year is strictly above 23 000 € (loi 2000-321, art. 10; décret 2001-495, art. 1). Multi-year means more than one
 * {@link fr.passerelle.agreement.schedule.Tranche}: there is no subclass. What is agreed stands in versions of the
 * {@link fr.passerelle.agreement.FundingTerms}; tranches and instalments are rows under them with ids of their own, kept
 * when the agreement is planned again, since money points at them. The
 * {@link fr.passerelle.agreement.schedule.Schedule} always adds up, to each tranche and to the total. A preparer composes
 * the agreement from the clause library, is told what is missing, and issues it: from then on its words and its document
 * are frozen. A validator, who is somebody else, confirms the signed copy that the association returns.
 */
package fr.passerelle.agreement;
