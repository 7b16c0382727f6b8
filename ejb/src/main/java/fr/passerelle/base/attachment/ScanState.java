package fr.passerelle.base.attachment;

/** What the virus scanner said of a file. */
public enum ScanState {
    /** Its turn has not come. */
    PENDING,
    CLEAN,
    INFECTED,
    /** Too large or too complex for the scanner: nothing was found, nothing was proved. */
    UNSCANNABLE,
    /** No scanner is set up, or it never answered. */
    NOT_SCANNED;

    public boolean isOpenToStaff() {
        return this != PENDING && this != INFECTED;
    }
}
