package fr.passerelle.notification;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.application.Application;
import fr.passerelle.organisation.bank.BankAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FileRepository {
    @PersistenceContext
    private EntityManager em;

    Optional<FileRow> find(FileKind kind, UUID id) {
        return switch (kind) {
            case APPLICATION ->
                Optional.ofNullable(em.find(Application.class, id))
                        .map(file -> new FileRow(
                                file.getReference(), file.getOrganisation().getId(), file.getAssigneeId()));
            case AGREEMENT ->
                Optional.ofNullable(em.find(Agreement.class, id))
                        .map(file -> new FileRow(file.getReference().toString(), file.getOrganisationId(), null));
            case BANK_ACCOUNT ->
                Optional.ofNullable(em.find(BankAccount.class, id))
                        .map(file -> new FileRow("", file.getOrganisation().getId(), null));
        };
    }
}
