package fr.passerelle.web.portal.application;

import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Applications;
import fr.passerelle.application.Filing;
import fr.passerelle.application.Snapshot;
import fr.passerelle.application.Submission;
import fr.passerelle.base.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The proof of a filing: its number, its instant, its pieces, and what happens next. */
@Named
@ViewScoped
public class ReceiptPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Filing filing;

    @Inject
    private Summaries summaries;

    private UUID id;
    private transient ApplicationFile file;

    /** A piece as it was filed. */
    public record Filed(String label, String fileName, long kilobytes, String sha256) {}

    public void load() {
        getSubmission();
    }

    public ApplicationFile getFile() {
        if (file == null) {
            file = applications.view(id);
        }
        return file;
    }

    public Submission getSubmission() {
        return getFile().submissions().stream().findFirst().orElseThrow(NotFound::new);
    }

    public String getNumber() {
        return getFile().application().getReference() + "-" + getSubmission().getNumber();
    }

    public List<Filed> getPieces() {
        return getSubmission().frozen().pieces().stream().map(this::filed).toList();
    }

    private Filed filed(Snapshot.Piece piece) {
        return new Filed(
                summaries.label(getFile(), "PIECE." + piece.slot()),
                piece.fileName(),
                (piece.size() + 999) / 1000,
                piece.sha256());
    }

    public LocalDate getDecisionBy() {
        return filing.decisionBy(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
