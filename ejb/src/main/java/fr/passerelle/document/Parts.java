package fr.passerelle.document;

import fr.passerelle.application.Application;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.committee.Decision;
import fr.passerelle.form.FormField;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Seat;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.Deliberation;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.part.Request;
import java.util.List;
import java.util.Locale;

/** What several documents say alike of a file: who asks, what for, and which vote decided. */
final class Parts {
    private Parts() {}

    static Beneficiary beneficiary(TypedRequest request) {
        Organisation organisation = request.application().getOrganisation();
        Seat seat = organisation.getAddress().seat();
        return new Beneficiary(
                organisation.getName(),
                Texts.label(Locale.FRANCE, organisation.getKind()),
                organisation.getSiret().value(),
                organisation.getRna() == null ? "" : organisation.getRna().value(),
                List.of(seat.street(), seat.postalCode() + " " + seat.city()),
                signatory(request));
    }

    /** The legal representative; as long as the profile names none, the person who signed the request. */
    static Person signatory(TypedRequest request) {
        return request.application()
                .getOrganisation()
                .legalRepresentative()
                .map(officer -> new Person(officer.getName(), officer.capacity(Locale.FRANCE)))
                .orElseGet(() -> new Person(
                        request.typed().text(FormField.SIGNATORY_NAME),
                        request.typed().text(FormField.SIGNATORY_ROLE)));
    }

    static Request request(Application application) {
        return new Request(
                application.getReference(),
                application.getCall().getTitle(),
                application.getTitle(),
                application.getRequestedAmount().amount(),
                application.getBudgetTotal().amount());
    }

    static Deliberation deliberation(Decision decision) {
        return new Deliberation(decision.getDeliberationNumber(), decision.getDeliberationDate());
    }
}
