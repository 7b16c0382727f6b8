package fr.passerelle.web.portal.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Applications;
import fr.passerelle.application.Filing;
import fr.passerelle.application.Handover;
import fr.passerelle.application.SectionState;
import fr.passerelle.application.SectionTask;
import fr.passerelle.call.FormSection;
import fr.passerelle.form.CrossCheck;
import fr.passerelle.form.Gap;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.http.Arrival;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Everything that was answered, everything that is missing, and the one button that files. */
@Named
@ViewScoped
public class CheckPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Filing filing;

    @Inject
    private Summaries summaries;

    @Inject
    private Handover handover;

    @Inject
    private Notices notices;

    @Inject
    private Arrival arrival;

    @Inject
    private ReaderTexts texts;

    private UUID id;
    private transient ApplicationFile file;

    /** Something missing or wrong, and the field that mends it. */
    public record Missing(String text, String label, String href) {}

    public void load() {
        getFile();
    }

    public String submit() {
        UUID filed = filing.submit(id, arrival.instant());
        return Addresses.redirect("/portal/application/receipt.xhtml?id=" + filed);
    }

    public String resubmit() {
        UUID filed = filing.resubmit(id, arrival.instant());
        return Addresses.redirect("/portal/application/receipt.xhtml?id=" + filed);
    }

    /** Told once; the page then says when and by whom. */
    public String tellSignatories() {
        handover.tellSignatories(id);
        notices.done("check.told");
        return Addresses.redirect(Addresses.check(id));
    }

    /** True for one who writes this draft and may not file it, once nothing is missing. */
    public boolean isHandedOver() {
        return getMissing().isEmpty()
                && !isSubmittable()
                && getFile().allowedActions().contains(ApplicationAction.WITHDRAW);
    }

    /** Amounts that two pages tell differently: to look at, not to refuse. */
    public List<String> getDoubts() {
        return CrossCheck.warnings(getFile().form(), getFile().typed()).stream()
                .map(gap -> texts.domain(gap.code(), gap.args().toArray()))
                .toList();
    }

    public List<Missing> getMissing() {
        return getFile().sections().stream()
                .flatMap(task -> task.gaps().stream())
                .map(this::missing)
                .toList();
    }

    private Missing missing(Gap gap) {
        return new Missing(
                texts.domain(gap.code(), gap.args().toArray()),
                summaries.label(getFile(), gap.field()),
                Addresses.fieldToCheck(getFile(), gap.field()));
    }

    /** Pages on which MEL asked something back that nobody changed since. */
    public List<FormSection> getUntouched() {
        return getFile().sections().stream()
                .filter(task -> task.state() == SectionState.TO_CORRECT)
                .map(SectionTask::section)
                .toList();
    }

    public List<Summaries.Part> getParts() {
        return summaries.of(getFile());
    }

    public ApplicationFile getFile() {
        if (file == null) {
            file = applications.view(id);
        }
        return file;
    }

    public boolean isFirst() {
        return getFile().application().isDraft();
    }

    public boolean isSubmittable() {
        return getFile().allowedActions().contains(ApplicationAction.SUBMIT);
    }

    public boolean isResubmittable() {
        return getFile().allowedActions().contains(ApplicationAction.RESUBMIT);
    }

    /** Who may file for this organisation. */
    public List<String> getSignatories() {
        return filing.listSignatories(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
