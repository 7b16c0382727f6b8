package fr.passerelle.notification;

import fr.passerelle.workflow.Transitioned;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which step of which file is told to whom, with which words and which page. */
enum FileNotice {
    RECEIVED("Application", List.of("SUBMIT"), Audience.ORGANISATION, "applicationReceived"),
    INCOMPLETE("Application", List.of("ASK_CORRECTION"), Audience.ORGANISATION, "applicationIncomplete"),
    COMPLETED("Application", List.of("RESUBMIT"), Audience.INSTRUCTOR, "applicationCompleted"),
    DECIDED("Application", List.of("NOTIFY_AWARD", "NOTIFY_REFUSAL"), Audience.ORGANISATION, "applicationDecided"),
    WITHDRAWN("Application", List.of("WITHDRAW"), Audience.ORGANISATION, "applicationWithdrawn"),
    TO_SIGN("Agreement", List.of("ISSUE"), Audience.ORGANISATION, "agreementToSign"),
    COPY_REFUSED("Agreement", List.of("REJECT_COPY"), Audience.ORGANISATION, "agreementCopyRefused"),
    SIGNED("Agreement", List.of("CONFIRM", "MARK_SIGNED"), Audience.ORGANISATION, "agreementSigned"),
    CANCELLED("Agreement", List.of("CANCEL"), Audience.ORGANISATION, "agreementCancelled"),
    /** Every step of a change of bank account, to everybody: a stolen session cannot change it quietly. */
    BANK_ACCOUNT("BankAccount", List.of(), Audience.ORGANISATION, "bankAccountChanged");

    /** Whom a notice is for. */
    enum Audience {
        ORGANISATION,
        INSTRUCTOR
    }

    private final String subjectType;
    private final List<String> actions;
    private final Audience audience;
    private final String template;

    /** No action at all means every action. */
    FileNotice(String subjectType, List<String> actions, Audience audience, String template) {
        this.subjectType = subjectType;
        this.actions = actions;
        this.audience = audience;
        this.template = template;
    }

    static Optional<FileNotice> of(Transitioned transition) {
        return Arrays.stream(values())
                .filter(notice -> notice.subjectType.equals(transition.subjectType()))
                .filter(notice -> notice.actions.isEmpty() || notice.actions.contains(transition.action()))
                .findFirst();
    }

    String subjectType() {
        return subjectType;
    }

    List<String> actions() {
        return actions;
    }

    Audience audience() {
        return audience;
    }

    String template() {
        return template;
    }

    String path() {
        if (audience == Audience.INSTRUCTOR) {
            return "/office/application/inbox.xhtml";
        }
        return this == BANK_ACCOUNT ? "/portal/organisation/organisations.xhtml" : "/portal/home.xhtml";
    }
}
