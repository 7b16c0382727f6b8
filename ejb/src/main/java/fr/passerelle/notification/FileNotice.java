package fr.passerelle.notification;

import fr.passerelle.base.workflow.Transitioned;
import java.util.Arrays;
import java.util.List;

/** Which step of which file is told to whom, with which words and which page. One step may be told to two sides. */
enum FileNotice {
    RECEIVED("Application", List.of("SUBMIT"), Audience.ORGANISATION, "applicationReceived"),
    INCOMPLETE("Application", List.of("ASK_CORRECTION"), Audience.ORGANISATION, "applicationIncomplete"),
    REMINDED("Application", List.of("REMIND"), Audience.ORGANISATION, "applicationReminder"),
    TAKEN_OVER("Application", List.of("TAKE_CHARGE"), Audience.INSTRUCTOR, "applicationTakenOver"),
    RETURNED("Application", List.of("RETURN_TO_INSTRUCTION"), Audience.INSTRUCTOR, "applicationReturned"),
    COMPLETED("Application", List.of("RESUBMIT"), Audience.INSTRUCTOR, "applicationCompleted"),
    DECIDED("Application", List.of("NOTIFY_AWARD", "NOTIFY_REFUSAL"), Audience.ORGANISATION, "applicationDecided"),
    WITHDRAWN("Application", List.of("WITHDRAW"), Audience.ORGANISATION, "applicationWithdrawn"),
    TO_SIGN("Agreement", List.of("ISSUE"), Audience.ORGANISATION, "agreementToSign"),
    TO_VERIFY("Agreement", List.of("RETURN"), Audience.VALIDATORS, "agreementToVerify"),
    COPY_REFUSED("Agreement", List.of("REJECT_COPY"), Audience.ORGANISATION, "agreementCopyRefused"),
    SIGNED("Agreement", List.of("CONFIRM", "MARK_SIGNED"), Audience.ORGANISATION, "agreementSigned"),
    CANCELLED("Agreement", List.of("CANCEL"), Audience.ORGANISATION, "agreementCancelled"),
    // Every step of a change of bank account, to everybody of the organisation: a stolen session cannot do it quietly.
    ACCOUNT_PROPOSED("BankAccount", List.of("PROPOSE"), Audience.ORGANISATION, "bankAccountProposed"),
    ACCOUNT_CHECKED("BankAccount", List.of("CHECK"), Audience.ORGANISATION, "bankAccountChecked"),
    ACCOUNT_APPROVED("BankAccount", List.of("APPROVE"), Audience.ORGANISATION, "bankAccountApproved"),
    ACCOUNT_REJECTED("BankAccount", List.of("REJECT"), Audience.ORGANISATION, "bankAccountRejected"),
    ACCOUNT_WITHDRAWN("BankAccount", List.of("WITHDRAW"), Audience.ORGANISATION, "bankAccountWithdrawn"),
    ACCOUNT_TO_CHECK("BankAccount", List.of("PROPOSE"), Audience.PREPARERS, "bankAccountToCheck"),
    ACCOUNT_TO_APPROVE("BankAccount", List.of("CHECK"), Audience.VALIDATORS, "bankAccountToApprove");

    /** Whom a notice is for. */
    enum Audience {
        ORGANISATION,
        INSTRUCTOR,
        /** Those of finance who check and prepare. */
        PREPARERS,
        /** Those of finance who approve and confirm. */
        VALIDATORS
    }

    private final String subjectType;
    private final List<String> actions;
    private final Audience audience;
    private final String template;

    FileNotice(String subjectType, List<String> actions, Audience audience, String template) {
        this.subjectType = subjectType;
        this.actions = actions;
        this.audience = audience;
        this.template = template;
    }

    static List<FileNotice> of(Transitioned transition) {
        return Arrays.stream(values())
                .filter(notice -> notice.subjectType.equals(transition.subjectType()))
                .filter(notice -> notice.actions.contains(transition.action()))
                .toList();
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

    /** The page on which the reader goes on; the identifier of the file follows where it ends with {@code id=}. */
    String page() {
        boolean association = audience == Audience.ORGANISATION;
        return switch (subjectType) {
            case "Agreement" ->
                association ? "/portal/agreement/agreement.xhtml?id=" : "/office/agreement/agreement.xhtml?id=";
            case "BankAccount" ->
                association ? "/portal/organisation/organisations.xhtml" : "/office/finance/bankAccount.xhtml?id=";
            default -> association ? "/portal/application/follow.xhtml?id=" : "/office/application/file.xhtml?id=";
        };
    }
}
