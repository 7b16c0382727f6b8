package fr.passerelle.base.upkeep;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.audit.AuditVerification;
import fr.passerelle.base.audit.AuditVerifier;
import fr.passerelle.base.audit.HeadSeals;
import fr.passerelle.base.job.JobHandler;
import fr.passerelle.base.job.JobRepository;
import fr.passerelle.base.login.Forgetting;
import fr.passerelle.base.mail.Outbox;
import fr.passerelle.base.once.OperationRepository;
import fr.passerelle.base.platform.Log;
import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.store.OrphanSweeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What is done once a day, on one node: drop what has served, sweep the store, read and seal the journal. */
@ApplicationScoped
class Housekeeping implements JobHandler {
    static final String KIND = "housekeeping";
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Log LOG = Log.of(Housekeeping.class);

    @Inject
    private Forgetting forgetting;

    @Inject
    private OperationRepository operations;

    @Inject
    private JobRepository jobs;

    @Inject
    private OrphanSweeper sweeper;

    @Inject
    private AuditVerifier journal;

    @Inject
    private HeadSeals seals;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Act act() {
        return Act.UPKEEP;
    }

    @Override
    public void run(String day, String payload) {
        Instant limit = clock.instant().minus(KEPT);
        int rows = forgetting.forget() + operations.deleteBefore(limit) + jobs.deleteDoneBefore(limit);
        LOG.info("housekeeping.done", Map.of("day", day, "rows", rows, "orphans", sweeper.sweep()));
        watchTheJournal();
    }

    /** Read since its last signed end, on Sundays whole, then its end is signed and sent outside; an altered journal waits in red on the administrators' home. */
    private void watchTheJournal() {
        boolean whole = Paris.today(clock).getDayOfWeek() == DayOfWeek.SUNDAY;
        AuditVerification found = whole ? journal.verify() : journal.verifySinceSeal();
        if (!found.isSound()) {
            LOG.warn("journal.altered", Map.of("line", String.valueOf(found.broken()), "objects", found.altered()));
        }
        String seal = seals.seal();
        settings.sealMail()
                .ifPresent(to -> outbox.mail(to, Language.FR, "journalSealed", "/admin/platform/audit.xhtml", seal));
    }
}
