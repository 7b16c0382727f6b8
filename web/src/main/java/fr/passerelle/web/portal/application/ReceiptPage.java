package fr.passerelle.web.portal.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.Filing;
import fr.passerelle.application.Snapshot;
import fr.passerelle.application.Submission;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.FiledRequest;
import fr.passerelle.form.Form;
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
    private transient FiledRequest filed;

    /** A piece as it was filed. */
    public record Filed(String label, String fileName, long kilobytes, String sha256) {}

    public void load() {
        getSubmission();
    }

    private FiledRequest request() {
        if (filed == null) {
            filed = applications.readFiled(id);
        }
        return filed;
    }

    public Application getApplication() {
        return request().application();
    }

    public Submission getSubmission() {
        return request().filing();
    }

    public String getNumber() {
        return getApplication().getReference() + "-" + getSubmission().getNumber();
    }

    public List<Filed> getPieces() {
        return getSubmission().frozen().pieces().stream().map(this::filed).toList();
    }

    private Filed filed(Snapshot.Piece piece) {
        return new Filed(
                summaries.label(Form.of(getApplication().getCall()), "PIECE." + piece.slot()),
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
