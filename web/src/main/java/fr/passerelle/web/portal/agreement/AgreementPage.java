package fr.passerelle.web.portal.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.schedule.Instalment;
import fr.passerelle.agreement.signature.Signatures;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.document.AgreementPrinting;
import fr.passerelle.document.StoredDocument;
import fr.passerelle.web.agreement.AgreementProgress;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.faces.ReadOnce;
import fr.passerelle.web.layout.Viewer;
import fr.passerelle.web.words.ProgressStage;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** One agreement for its association: what to do now, the document, when the money comes. */
@Named("ownAgreement")
@ViewScoped
public class AgreementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementBook book;

    @Inject
    private Signatures signatures;

    @Inject
    private AgreementPrinting printing;

    @Inject
    private AgreementProgress progressions;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Viewer viewer;

    @Inject
    private ReadOnce readings;

    private UUID id;
    private transient Part copy;
    private transient List<Step> steps;
    private transient StoredDocument document;

    public void load() {
        getAgreement();
    }

    public String send() {
        long version = getAgreement().getVersion();
        try (InputStream content = copy.getInputStream()) {
            signatures.returnSigned(id, version, copy.getSubmittedFileName(), content);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        notices.done("ownAgreement.sent");
        // The address differs each time: the script that follows the redirect then sees a new page.
        return "/portal/agreement/agreement.xhtml?faces-redirect=true&id=" + id + "&sent=" + version;
    }

    public Agreement getAgreement() {
        return readings.of(Agreement.class, id, () -> book.get(id));
    }

    /** This person may return the signed copy now. */
    public boolean isSignable() {
        return getAgreement().allowedActions(viewer.actor()).contains(AgreementAction.RETURN);
    }

    public boolean isToSign() {
        return getAgreement().getState() == AgreementState.ISSUED;
    }

    /** What happens now, in plain words. */
    public String getNow() {
        return texts.web(
                "ownAgreement.now." + getAgreement().getState(),
                getAgreement().getIssue().getForBeneficiary());
    }

    /** Why the last copy was refused, or the agreement given up; empty otherwise. */
    public String getReason() {
        List<Step> all = getSteps();
        Step last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last == null || last.getComment() == null ? "" : last.getComment();
    }

    public boolean isRejected() {
        return isToSign() && !getReason().isEmpty();
    }

    public boolean isCancelled() {
        return getAgreement().getState() == AgreementState.CANCELLED;
    }

    /** The first payment promised. */
    public Instalment getFirst() {
        return getAgreement().schedule().instalments().get(0);
    }

    public String getBeneficiary() {
        return book.parties(id).beneficiary().name();
    }

    public StoredDocument getDocument() {
        if (document == null) {
            document = printing.document(id);
        }
        return document;
    }

    public Money getTotal() {
        return getAgreement().schedule().total();
    }

    public List<ProgressStage> getStages() {
        return progressions.stages(getAgreement());
    }

    public List<Step> getSteps() {
        if (steps == null) {
            steps = book.history(id);
        }
        return steps;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Part getCopy() {
        return copy;
    }

    public void setCopy(Part copy) {
        this.copy = copy;
    }
}
