package fr.passerelle.notification;

import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationRemark;
import fr.passerelle.organisation.bank.BankAccountAction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which step of which file is told to whom, with which words and which page. One step may be told to two sides. */
enum FileNotice {
    RECEIVED(FileKind.APPLICATION, Audience.ORGANISATION, "applicationReceived", ApplicationAction.SUBMIT),
    INCOMPLETE(FileKind.APPLICATION, Audience.ORGANISATION, "applicationIncomplete", ApplicationAction.ASK_CORRECTION),
    REMINDED(FileKind.APPLICATION, Audience.ORGANISATION, "applicationReminder", ApplicationAction.REMIND),
    TAKEN_OVER(FileKind.APPLICATION, Audience.INSTRUCTOR, "applicationTakenOver", ApplicationRemark.TAKE_CHARGE),
    RETURNED(FileKind.APPLICATION, Audience.INSTRUCTOR, "applicationReturned", ApplicationAction.RETURN_TO_INSTRUCTION),
    COMPLETED(FileKind.APPLICATION, Audience.INSTRUCTOR, "applicationCompleted", ApplicationAction.RESUBMIT),
    DECIDED(
            FileKind.APPLICATION,
            Audience.ORGANISATION,
            "applicationDecided",
            ApplicationAction.NOTIFY_AWARD,
            ApplicationAction.NOTIFY_REFUSAL),
    WITHDRAWN(FileKind.APPLICATION, Audience.ORGANISATION, "applicationWithdrawn", ApplicationAction.WITHDRAW),
    ENDED(
            FileKind.APPLICATION,
            Audience.ORGANISATION,
            "applicationEnded",
            ApplicationAction.DECLARE_INADMISSIBLE,
            ApplicationAction.CLOSE),
    ASKED_OTHERWISE(
            FileKind.APPLICATION,
            Audience.ORGANISATION,
            "applicationAskedOtherwise",
            ApplicationAction.EXTEND_CORRECTION,
            ApplicationAction.CANCEL_CORRECTION),
    TO_SIGN(FileKind.AGREEMENT, Audience.ORGANISATION, "agreementToSign", AgreementAction.ISSUE),
    TO_VERIFY(FileKind.AGREEMENT, Audience.VALIDATORS, "agreementToVerify", AgreementAction.RETURN),
    COPY_REFUSED(
            FileKind.AGREEMENT,
            Audience.ORGANISATION,
            "agreementCopyRefused",
            AgreementAction.REJECT_COPY,
            AgreementAction.REOPEN),
    SIGNED(
            FileKind.AGREEMENT,
            Audience.ORGANISATION,
            "agreementSigned",
            AgreementAction.CONFIRM,
            AgreementAction.MARK_SIGNED),
    CANCELLED(FileKind.AGREEMENT, Audience.ORGANISATION, "agreementCancelled", AgreementAction.CANCEL),
    // Every step of a change of bank account, to everybody of the organisation: a stolen session cannot do it quietly.
    ACCOUNT_PROPOSED(FileKind.BANK_ACCOUNT, Audience.ORGANISATION, "bankAccountProposed", BankAccountAction.PROPOSE),
    ACCOUNT_CHECKED(FileKind.BANK_ACCOUNT, Audience.ORGANISATION, "bankAccountChecked", BankAccountAction.CHECK),
    ACCOUNT_APPROVED(FileKind.BANK_ACCOUNT, Audience.ORGANISATION, "bankAccountApproved", BankAccountAction.APPROVE),
    ACCOUNT_REJECTED(FileKind.BANK_ACCOUNT, Audience.ORGANISATION, "bankAccountRejected", BankAccountAction.REJECT),
    ACCOUNT_WITHDRAWN(FileKind.BANK_ACCOUNT, Audience.ORGANISATION, "bankAccountWithdrawn", BankAccountAction.WITHDRAW),
    ACCOUNT_TO_CHECK(FileKind.BANK_ACCOUNT, Audience.PREPARERS, "bankAccountToCheck", BankAccountAction.PROPOSE),
    ACCOUNT_TO_APPROVE(FileKind.BANK_ACCOUNT, Audience.VALIDATORS, "bankAccountToApprove", BankAccountAction.CHECK);

    /** Whom a notice is for. */
    enum Audience {
        ORGANISATION,
        INSTRUCTOR,
        /** Those of finance who check and prepare. */
        PREPARERS,
        /** Those of finance who approve and confirm. */
        VALIDATORS
    }

    private final FileKind kind;
    private final Audience audience;
    private final String template;
    private final Set<Enum<?>> happenings;

    FileNotice(FileKind kind, Audience audience, String template, Enum<?>... happenings) {
        this.kind = kind;
        this.audience = audience;
        this.template = template;
        this.happenings = Set.of(happenings);
    }

    /** What is told of an action, or of a remark. */
    static List<FileNotice> of(Enum<?> happening) {
        return Arrays.stream(values())
                .filter(notice -> notice.happenings.contains(happening))
                .toList();
    }

    FileKind kind() {
        return kind;
    }

    Set<Enum<?>> happenings() {
        return happenings;
    }

    Audience audience() {
        return audience;
    }

    String template() {
        return template;
    }

    /** The page on which the reader goes on; the identifier of the file follows where it ends with {@code id=}. */
    String page() {
        return audience == Audience.ORGANISATION ? kind.own() : kind.office();
    }
}
