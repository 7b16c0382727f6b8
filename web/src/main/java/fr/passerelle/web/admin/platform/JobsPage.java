package fr.passerelle.web.admin.platform;

import fr.passerelle.base.job.Job;
import fr.passerelle.base.job.JobCount;
import fr.passerelle.base.job.Jobs;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Work that the product does by itself, and what it gave up. */
@Named
@ViewScoped
public class JobsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Jobs jobs;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    private transient List<Job> failed;
    private transient List<JobCount> counts;

    public void load() {
        failed = jobs.listFailed();
        counts = jobs.countByKind();
    }

    public String retry(UUID id) {
        jobs.retry(id);
        notices.done("jobs.retried");
        return "/admin/platform/jobs.xhtml?faces-redirect=true";
    }

    /** A kind in words, as it is stored when nobody has named it. */
    public String kindOf(String kind) {
        return texts.known("Job." + kind, kind);
    }

    public List<Job> getFailed() {
        if (failed == null) {
            load();
        }
        return failed;
    }

    public List<JobCount> getCounts() {
        return counts;
    }
}
