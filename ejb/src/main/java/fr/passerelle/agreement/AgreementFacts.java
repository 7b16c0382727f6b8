package fr.passerelle.agreement;

import fr.passerelle.base.audit.SealedFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is sealed of an agreement: its state, its terms, every payment, and the document that was issued. */
@ApplicationScoped
class AgreementFacts implements SealedFacts {
    @Inject
    private AgreementRepository agreements;

    @Override
    public Class<Agreement> type() {
        return Agreement.class;
    }

    @Override
    public Optional<String> of(UUID agreementId) {
        return agreements.find(agreementId).map(AgreementFacts::facts);
    }

    @Override
    public Map<UUID, String> page(int first, int size) {
        return agreements.listById(first, size).stream()
                .collect(Collectors.toMap(Agreement::getId, AgreementFacts::facts));
    }

    private static String facts(Agreement agreement) {
        Issue issue = agreement.getIssue();
        return SealedFacts.join(
                agreement.getReference(),
                agreement.getState(),
                new TreeMap<>(TermsSnapshot.of(agreement).facts()),
                issue == null ? "" : issue.getDocumentSha256());
    }
}
