package fr.passerelle.web.office.committee;

import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.committee.Decisions;
import fr.passerelle.committee.Deliberation;
import fr.passerelle.committee.Transmissions;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** The day on which the deliberation of a file reached the prefect: said once for all the files that it decides. */
@Named
@ViewScoped
public class TransmissionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Decisions decisions;

    @Inject
    private Transmissions transmissions;

    @Inject
    private AgreementBook agreements;

    @Inject
    private Notices notices;

    private UUID id;
    private LocalDate day;
    private transient Deliberation deliberation;

    public void load() {
        day = transmissions.toRecord(getDeliberation()).orElse(null);
    }

    public String record() {
        transmissions.record(id, day);
        notices.done("transmission.done", getDeliberation().number(), day);
        return getBack() + "&faces-redirect=true";
    }

    public Deliberation getDeliberation() {
        if (deliberation == null) {
            deliberation = decisions.find(id).orElseThrow(NotFound::new).deliberation();
        }
        return deliberation;
    }

    /** The decision that it is said of. */
    public Marks getSeen() {
        return decisions.find(id).map(Marks::of).orElse(Marks.NONE);
    }

    /** The agreement that waits for it, or else the file. */
    public String getBack() {
        return agreements
                .findLive(id)
                .map(agreement -> "/office/agreement/agreement.xhtml?id=" + agreement.getId())
                .orElse("/office/application/file.xhtml?id=" + id);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
