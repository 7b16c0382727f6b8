package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.authority.Issuers;
import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What an agreement says, with everything that it rests on, by the issuer of its day. */
@ApplicationScoped
class AgreementWords {
    @Inject
    private AgreementBook book;

    @Inject
    private Agreements agreements;

    @Inject
    private Applications applications;

    @Inject
    private Decisions decisions;

    @Inject
    private Communes communes;

    @Inject
    private Issuers issuers;

    @Inject
    private CurrentActor actor;

    AgreementPapers of(UUID agreementId, LocalDate day) {
        Agreement agreement = book.get(agreementId);
        UUID applicationId = agreement.getApplicationId();
        TypedRequest request = asProduct(() -> applications.read(applicationId));
        Decision decision = asProduct(() -> decisions.find(applicationId)).orElseThrow(NotFound::new);
        Map<String, String> names =
                communes.list().stream().collect(Collectors.toMap(Commune::getCode, Commune::getName));
        return new AgreementPapers(
                agreement, agreements.draft(agreementId), request, decision, names, issuers.on(day), day);
    }

    private <T> T asProduct(Supplier<T> work) {
        return actor.call(Act.COMPOSING, work);
    }
}
