package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.part.Stage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The transactions before and after the printing of an agreement: what it says, then its freezing. */
@Stateless
@RolesAllowed(Roles.FINANCE_PREPARER)
public class AgreementFreezing {
    @Inject
    private Press press;

    @Inject
    private AgreementWords words;

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    /**
     * The agreement as it stands; empty once it is issued.
     *
     * @throws RuleViolation {@code agreement.incomplete} while data is missing
     */
    public Optional<Order> order(UUID agreementId) {
        AgreementPapers papers = words.of(agreementId, Paris.today(clock));
        Agreement agreement = papers.agreement();
        if (agreement.isFrozen()) {
            return Optional.empty();
        }
        agreements.requireIssuable(agreementId, papers.draft());
        return Optional.of(press.order(
                new Press.Title(
                        DocumentKind.AGREEMENT,
                        agreementId,
                        agreement.getOrganisationId(),
                        agreement.getReference().value()),
                check -> papers.document(Stage.FINAL, check)));
    }

    /**
     * Freezes the agreement by the hash of this paper and keeps it, all or nothing.
     *
     * @throws StaleVersion when it is not in the version seen, or would say other words by now
     */
    @Once
    public void freeze(UUID agreementId, long version, Paper paper) {
        agreements.issue(agreementId, version, paper.sha256());
        Document now = words.of(agreementId, Paris.today(clock))
                .document(Stage.FINAL, press.checkPage(paper.order().code(), Paris.today(clock)));
        if (!now.fingerprint().equals(paper.fingerprint())) {
            throw new StaleVersion();
        }
        press.keep(paper);
    }
}
