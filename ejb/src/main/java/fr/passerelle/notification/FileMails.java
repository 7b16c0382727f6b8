package fr.passerelle.notification;

import fr.passerelle.application.HandedOver;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.People;
import fr.passerelle.base.account.People.Correspondent;
import fr.passerelle.base.mail.Outbox;
import fr.passerelle.base.workflow.Transitioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Mails about files: each step that awaits somebody, or that they must hear of, told to those people. */
@ApplicationScoped
class FileMails {
    @Inject
    private FileRepository files;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    void tell(@Observes Transitioned transition) {
        for (FileNotice notice : FileNotice.of(transition)) {
            files.find(transition).ifPresent(file -> {
                String page = notice.page().endsWith("id=") ? notice.page() + transition.subjectId() : notice.page();
                readers(notice, file)
                        .forEach(reader -> outbox.mail(
                                reader.mail(), reader.language(), notice.template(), page, file.reference()));
            });
        }
    }

    void tell(@Observes HandedOver draft) {
        String path = "/portal/application/check.xhtml?id=" + draft.applicationId();
        for (Correspondent signatory : people.signatories(draft.organisationId())) {
            outbox.mail(signatory.mail(), signatory.language(), "applicationToFile", path, draft.reference());
        }
    }

    private List<Correspondent> readers(FileNotice notice, FileRow file) {
        return switch (notice.audience()) {
            case ORGANISATION -> people.ofOrganisation(file.organisationId());
            case PREPARERS -> people.withRole(Role.FINANCE_PREPARER);
            case VALIDATORS -> people.withRole(Role.FINANCE_VALIDATOR);
            case INSTRUCTOR ->
                file.instructorId() == null
                        ? List.of()
                        : people.find(file.instructorId()).stream().toList();
        };
    }
}
