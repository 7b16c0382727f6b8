package fr.passerelle.notification;

import fr.passerelle.application.HandedOver;
import fr.passerelle.application.MessageSent;
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
    private AboutFile about;

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
            write(readers(notice.audience(), file), notice.audience(), notice.template(), page, file);
        });
    }

    void tell(@Observes HandedOver draft) {
        String page = "/portal/application/check.xhtml?id=" + draft.applicationId();
        files.find(FileKind.APPLICATION, draft.applicationId())
                .ifPresent(file -> write(
                        people.signatories(draft.organisationId()),
                        Audience.ORGANISATION,
                        "applicationToFile",
                        page,
                        file));
    }

    /** A message is told to the other side; who instructs hears of it, and all instructors while nobody does. */
    void tell(@Observes MessageSent message) {
        Audience audience = message.fromStaff() ? Audience.ORGANISATION : Audience.INSTRUCTOR;
        String page = (message.fromStaff() ? FileKind.APPLICATION.own() : FileKind.APPLICATION.office())
                + message.applicationId();
        files.find(FileKind.APPLICATION, message.applicationId()).ifPresent(file -> {
            List<Correspondent> readers = !message.fromStaff() && file.instructorId() == null
                    ? people.withRole(Role.INSTRUCTOR)
                    : readers(audience, file);
            write(readers, audience, message.fromStaff() ? "messageReceived" : "messageOfApplicant", page, file);
        });
    }

    private void write(List<Correspondent> readers, Audience audience, String template, String page, FileRow file) {
        for (Correspondent reader : readers) {
            String lines = about.to(audience, file.about(), reader.language());
            outbox.mail(reader.mail(), reader.language(), template, page, file.reference(), lines);
        }
    }

    private List<Correspondent> readers(Audience audience, FileRow file) {
        return switch (audience) {
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
