package fr.passerelle.web.admin;

import fr.passerelle.platform.Watch;
import fr.passerelle.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where administration starts: what needs attention first. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Watch watch;

    @Inject
    private Texts texts;

    private transient Watch.Report report;

    public void load() {
        report = watch.look();
    }

    /** What the last reading of the journal found; that it was never read is told too. */
    public String getJournal() {
        if (report.verification() == null) {
            return texts.web("settings.neverVerified");
        }
        return texts.web(
                report.verification().isSound() ? "audit.sound" : "audit.broken",
                report.verification().isSound()
                        ? report.verification().lines()
                        : report.verification().broken(),
                report.verification().at());
    }

    /** The tone of that sentence. */
    public String getJournalTone() {
        if (report.verification() == null) {
            return "wait";
        }
        return report.verification().isSound() ? "done" : "error";
    }

    public Watch.Report getReport() {
        return report;
    }
}
