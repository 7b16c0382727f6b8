package fr.passerelle.application;

/** What people do with a request as a whole; the table of {@link Application} says who and when. */
public enum ApplicationAction {
    SUBMIT,
    ASK_CORRECTION,
    RESUBMIT,
    DECLARE_COMPLETE,
    PROPOSE,
    RETURN_TO_INSTRUCTION,
    PRESENT,
    AWARD,
    REFUSE,
    NOTIFY_AWARD,
    NOTIFY_REFUSAL,
    WITHDRAW,
    REMIND,
    CORRECT_OPINION,
    CORRECT_DECISION,
    DECLARE_INADMISSIBLE,
    CLOSE,
    EXTEND_CORRECTION,
    CANCEL_CORRECTION
}
