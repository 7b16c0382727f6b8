package fr.passerelle.call;

/** The catalogue of form sections (Cerfa 12156*06), in the order of the task list; a call picks among the optional ones. */
public enum FormSection {
    IDENTITY(true),
    PROJECT(true),
    PUBLIC_TERRITORY(false),
    CALENDAR(true),
    BUDGET(true),
    COFUNDERS(false),
    INDICATORS(false),
    VOLUNTEERING(false),
    RESPONSIBLE_PURCHASING(false),
    PIECES(true),
    COMMITMENTS(true);

    private final boolean compulsory;

    FormSection(boolean compulsory) {
        this.compulsory = compulsory;
    }

    /** Asked by every call: without it no request could be instructed. */
    public boolean isCompulsory() {
        return compulsory;
    }
}
