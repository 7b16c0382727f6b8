package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.WaysOut;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** A way out: inadmissible, closed without follow-up, or a complement that is given more time or cancelled. */
@Named
@ViewScoped
public class OutcomePage extends ApplicationWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private WaysOut ways;

    @Inject
    private ReaderTexts texts;

    private ApplicationAction choice;
    private LocalDate until;
    private String reason;

    public void load() {
        switch (choice) {
            case DECLARE_INADMISSIBLE, CLOSE, EXTEND_CORRECTION, CANCEL_CORRECTION -> isOpen();
            default -> throw new NotFound();
        }
    }

    public String confirm() {
        switch (choice) {
            case DECLARE_INADMISSIBLE -> ways.declareInadmissible(getId(), reason);
            case CLOSE -> ways.close(getId(), reason);
            case EXTEND_CORRECTION -> ways.extendCorrection(getId(), until, reason);
            default -> ways.cancelCorrection(getId(), reason);
        }
        notices.done("outcome.done", getApplication().getReference(), texts.of(choice));
        return toFile();
    }

    public boolean isOpen() {
        return offers(choice);
    }

    public boolean isExtension() {
        return choice == ApplicationAction.EXTEND_CORRECTION;
    }

    public ApplicationAction getChoice() {
        return choice;
    }

    public void setChoice(ApplicationAction choice) {
        this.choice = choice;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
