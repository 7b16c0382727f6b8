package fr.passerelle.agreement;

/** What people do with an agreement; the table of {@link Agreement} says who and when. */
public enum AgreementAction {
    REVIEW,
    ISSUE,
    RETURN,
    CONFIRM,
    REJECT_COPY,
    MARK_SIGNED,
    BRING_COPY,
    REOPEN,
    CANCEL
}
