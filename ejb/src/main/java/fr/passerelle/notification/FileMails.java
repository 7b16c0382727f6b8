package fr.passerelle.notification;

import fr.passerelle.application.HandedOver;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.People;
import fr.passerelle.base.account.People.Correspondent;
import fr.passerelle.base.mail.Outbox;
import fr.passerelle.base.workflow.Remarked;
import fr.passerelle.base.workflow.Transitioned;
import fr.passerelle.notification.FileNotice.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Mails about files: each step that awaits somebody, or that they must hear of, told to those people. */
@ApplicationScoped
class FileMails {
    @Inject
    private FileRepository files;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** The organisation hears of nothing that its own pages do not show. */
    void tell(@Observes Transitioned transition) {
        FileNotice.of(transition.action()).stream()
                .filter(notice -> transition.isShownToApplicant() || notice.audience() != Audience.ORGANISATION)
                .forEach(notice -> tell(notice, transition.subjectId()));
    }

    void tell(@Observes Remarked remark) {
        FileNotice.of(remark.matter()).forEach(notice -> tell(notice, remark.subjectId()));
    }

    private void tell(FileNotice notice, UUID id) {
        files.find(notice.kind(), id).ifPresent(file -> {
            String page = notice.page().endsWith("id=") ? notice.page() + id : notice.page();
            readers(notice, file)
                    .forEach(reader ->
                            outbox.mail(reader.mail(), reader.language(), notice.template(), page, file.reference()));
        });
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
