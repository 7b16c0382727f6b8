package fr.passerelle.reports.part;

import java.util.List;

/**
 * What was granted.
 *
 * @param agreementFollows above 23 000 € a year an agreement must be signed (décret 2001-495); below, the letter is enough
 * @param duties what the beneficiary must do, one sentence each
 */
public record Award(
        Deliberation deliberation, Term term, Funding funding, boolean agreementFollows, List<String> duties) {
    public Award {
        duties = duties == null ? List.of() : List.copyOf(duties);
        Checks.of()
                .present(deliberation, "award.deliberation")
                .present(term, "award.term")
                .present(funding, "award.funding")
                .notEmpty(duties, "award.duties")
                .orRefuse();
    }
}
