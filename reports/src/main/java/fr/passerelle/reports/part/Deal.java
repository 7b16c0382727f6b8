package fr.passerelle.reports.part;

/**
 * What the parties agree on: which request, decided by which vote, for how long, for how much.
 *
 * @param inKind null when nothing is lent or given
 */
public record Deal(Request request, Deliberation deliberation, Term term, Funding funding, InKindHelp inKind) {
    public Deal(Request request, Deliberation deliberation, Term term, Funding funding) {
        this(request, deliberation, term, funding, null);
    }

    public Deal {
        Checks.of()
                .present(request, "deal.request")
                .present(deliberation, "deal.deliberation")
                .present(term, "deal.term")
                .present(funding, "deal.funding")
                .that(term == null || funding == null || covers(term, funding), "tranches.outsideTerm")
                .orRefuse();
    }

    private static boolean covers(Term term, Funding funding) {
        return funding.tranches().stream()
                .allMatch(tranche -> tranche.year() >= term.start().getYear()
                        && tranche.year() <= term.end().getYear());
    }
}
