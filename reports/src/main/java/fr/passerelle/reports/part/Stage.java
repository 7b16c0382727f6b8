package fr.passerelle.reports.part;

/** Whether a document may be signed, or is still being written and says so across each page. */
public enum Stage {
    DRAFT,
    FINAL
}
