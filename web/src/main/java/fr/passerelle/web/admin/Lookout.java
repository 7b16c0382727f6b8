package fr.passerelle.web.admin;

import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.AccountGroup;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.audit.AuditVerification;
import fr.passerelle.base.grant.RoleChanges;
import fr.passerelle.base.rule.RuleChanges;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.upkeep.Watch;
import fr.passerelle.web.layout.Viewer;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What those who keep the product running see first: how it does, and what waits for them. */
@Named
@RequestScoped
public class Lookout {
    private static final String RULES = "/admin/platform/rules.xhtml";
    private static final String MAILS = "/admin/platform/outbox.xhtml?state=";
    private static final String ACCOUNTS = "/admin/security/accounts.xhtml?group=";

    @Inject
    private Watch watch;

    @Inject
    private Accounts accounts;

    @Inject
    private RuleParameters rules;

    @Inject
    private RuleChanges changes;

    @Inject
    private RoleChanges roles;

    @Inject
    private Viewer viewer;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Clock clock;

    private Watch.Report report;
    private List<Counter> counters;

    /** A number with the page behind it; without {@code href} the reader may only know it. */
    public record Counter(String key, long count, String tone, String href) {
        public String classes() {
            return count == 0 ? "none" : tone;
        }
    }

    public Watch.Report getReport() {
        if (report == null) {
            report = watch.look();
        }
        return report;
    }

    /** Whether all the counters are for this reader. */
    public boolean isOnDuty() {
        return viewer.isMayAdminister() || viewer.actor().has(Role.AUDITOR);
    }

    public List<Counter> getCounters() {
        if (counters == null) {
            counters = new ArrayList<>(machine());
            counters.addAll(isOnDuty() ? house() : List.of());
        }
        return counters;
    }

    private List<Counter> machine() {
        Watch.Report now = getReport();
        return List.of(
                new Counter("failedJobs", now.failedJobs(), "todo", forActing("/admin/platform/jobs.xhtml")),
                new Counter("failedMails", now.failedMails(), "todo", forActing(MAILS + "FAILED")),
                new Counter("waitingMails", now.waitingMails(), "wait", forActing(MAILS + "WAITING")));
    }

    private List<Counter> house() {
        return List.of(
                new Counter("rulesToApprove", changes.listWaiting().size(), "todo", RULES),
                new Counter("rolesToApprove", roles.listOpen().size(), "todo", ACCOUNTS + "STAFF"),
                new Counter("rulesComing", coming(), "info", RULES),
                new Counter("staffAccounts", accounts.count("", AccountGroup.STAFF), "neutral", ACCOUNTS + "STAFF"),
                new Counter(
                        "otherAccounts",
                        accounts.count("", AccountGroup.ASSOCIATIONS),
                        "neutral",
                        ACCOUNTS + "ASSOCIATIONS"));
    }

    private String forActing(String href) {
        return viewer.isMayAdminister() ? href : null;
    }

    private long coming() {
        LocalDate today = Paris.today(clock);
        return rules.list().stream()
                .filter(value -> value.getValidFrom().isAfter(today))
                .count();
    }

    /** What the last reading of the journal found; that it was never read is told too. */
    public String getJournal() {
        AuditVerification found = getReport().verification();
        if (found == null) {
            return texts.web("settings.neverVerified");
        }
        if (found.isSound()) {
            return found.since() == 0
                    ? texts.web("audit.sound", found.lines(), found.at())
                    : texts.web("audit.soundSince", found.lines(), found.lines() - found.since(), found.at());
        }
        return found.broken() == null
                ? texts.web("audit.altered", found.altered().size(), found.at())
                : texts.web("audit.broken", found.broken(), found.at());
    }

    /** The tone of that sentence. */
    public String getJournalTone() {
        AuditVerification found = getReport().verification();
        if (found == null) {
            return "wait";
        }
        return found.isSound() ? "done" : "error";
    }
}
