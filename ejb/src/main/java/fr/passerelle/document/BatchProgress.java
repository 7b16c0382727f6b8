package fr.passerelle.document;

/** How far a batch is: every agreement ordered is waiting, issued or refused. */
public record BatchProgress(long ordered, long issued, long refused) {
    public long waiting() {
        return ordered - issued - refused;
    }

    public boolean isOver() {
        return waiting() == 0;
    }

    /** 0 to 100, and 100 only when nothing waits any more. */
    public int percent() {
        return ordered == 0 ? 100 : (int) ((issued + refused) * 100 / ordered);
    }
}
