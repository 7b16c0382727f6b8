package fr.passerelle.base.upkeep;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditRepository;
import fr.passerelle.base.audit.AuditVerification;
import fr.passerelle.base.job.JobRepository;
import fr.passerelle.base.job.JobState;
import fr.passerelle.base.mail.MailState;
import fr.passerelle.base.mail.OutboxRepository;
import fr.passerelle.base.platform.DatabaseRole;
import fr.passerelle.base.platform.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What those who keep the product running look at first: counts only, nothing about anybody. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CALL_MANAGER, Roles.AUDITOR})
public class Watch {
    /**
     * How the product does.
     *
     * @param mailServer whether mails can leave
     * @param virusScanner whether files are scanned
     * @param schemaOpen whether the role of the application could change the tables themselves, on PostgreSQL
     * @param verification the last reading of the journal, null when there was none
     */
    public record Report(
            long failedJobs,
            long waitingMails,
            long failedMails,
            boolean mailServer,
            boolean virusScanner,
            boolean schemaOpen,
            AuditVerification verification) {}

    @Inject
    private JobRepository jobs;

    @Inject
    private OutboxRepository mails;

    @Inject
    private AuditRepository audit;

    @Inject
    private DatabaseRole role;

    @Inject
    private Settings settings;

    public Report look() {
        return new Report(
                jobs.count(JobState.FAILED),
                mails.count(MailState.WAITING),
                mails.count(MailState.FAILED),
                settings.smtpHost().isPresent(),
                settings.clamavHost().isPresent(),
                role.changesSchema(),
                audit.last(AuditVerification.ACTION).map(AuditVerification::of).orElse(null));
    }
}
