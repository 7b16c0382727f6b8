package fr.passerelle.notification;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.application.Application;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.notification.FileRow.Matter;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.bank.BankAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FileRepository {
    @PersistenceContext
    private EntityManager em;

    Optional<FileRow> find(FileKind kind, UUID id) {
        return switch (kind) {
            case APPLICATION ->
                Optional.ofNullable(em.find(Application.class, id)).map(this::row);
            case AGREEMENT -> Optional.ofNullable(em.find(Agreement.class, id)).map(this::row);
            case BANK_ACCOUNT ->
                Optional.ofNullable(em.find(BankAccount.class, id)).map(FileRepository::row);
        };
    }

    /** Empty when it is not there: a mail is not held up by a name. */
    String organisationName(UUID id) {
        return Optional.ofNullable(em.find(Organisation.class, id))
                .map(Organisation::getName)
                .orElse("");
    }

    private FileRow row(Application file) {
        return row(file.getReference(), file, answerBy(file.getId()), file.getAssigneeId());
    }

    private FileRow row(Agreement file) {
        return row(file.getReference().toString(), em.find(Application.class, file.getApplicationId()), null, null);
    }

    private static FileRow row(String reference, Application request, LocalDate before, UUID instructorId) {
        Organisation organisation = request.getOrganisation();
        ProjectCall call = request.getCall();
        Matter about =
                new Matter(organisation.getName(), request.getTitle(), call.getTitle(), call.getContact(), before);
        return new FileRow(reference, organisation.getId(), about, instructorId);
    }

    private static FileRow row(BankAccount file) {
        Organisation organisation = file.getOrganisation();
        return new FileRow("", organisation.getId(), new Matter(organisation.getName(), "", "", "", null), null);
    }

    /** Of what is asked back and not answered yet; null when nothing is. */
    private LocalDate answerBy(UUID applicationId) {
        return em.createQuery(
                        "select max(k.answerBy) from Correction k where k.applicationId = :id and k.answeredAt is null",
                        LocalDate.class)
                .setParameter("id", applicationId)
                .getSingleResult();
    }
}
