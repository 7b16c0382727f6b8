package fr.passerelle.base.store;

import java.util.Collection;
import java.util.Set;

/** Implemented by each capability that keeps documents in the {@link DocumentStore}: which of these it still refers to. */
public interface DocumentReferences {
    Set<String> usedAmong(Collection<String> sha256s);
}
