package fr.passerelle.notification;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.application.Application;
import fr.passerelle.base.workflow.Transitioned;
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

    Optional<FileRow> find(Transitioned transition) {
        UUID id = transition.subjectId();
        return switch (transition.subjectType()) {
            case "Application" ->
                Optional.ofNullable(em.find(Application.class, id))
                        .map(file -> new FileRow(
                                file.getReference(), file.getOrganisation().getId(), file.getAssigneeId()));
            case "Agreement" ->
                Optional.ofNullable(em.find(Agreement.class, id))
                        // what the other side never saw is not cancelled for them
                        .filter(file -> file.getIssue() != null)
                        .map(file -> new FileRow(file.getReference().toString(), file.getOrganisationId(), null));
            case "BankAccount" ->
                Optional.ofNullable(em.find(BankAccount.class, id))
                        .map(file -> new FileRow("", file.getOrganisation().getId(), null));
            default -> Optional.empty();
        };
    }
}
