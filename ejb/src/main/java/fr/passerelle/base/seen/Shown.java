package fr.passerelle.base.seen;

/** A row of a list that knows which stored thing it shows, in which version. */
public interface Shown {
    Marks marks();
}
