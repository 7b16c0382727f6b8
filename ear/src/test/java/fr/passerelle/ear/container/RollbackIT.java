package fr.passerelle.ear.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.rule.RuleChanges;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.ear.Deployed;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a transaction wrote goes together: the row, its mail in the outbox, the job that sends it, its audit line. */
@Deployed
class RollbackIT {
    @Inject
    private UserTransaction transaction;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Accounts accounts;

    @Inject
    private RuleChanges rules;

    @Test
    void aRollbackTakesTheMailAlong() throws Exception {
        int jobs = mailJobs();
        transaction.begin();
        invite("perdue@mel.example.org");
        assertThat(mailsTo("perdue@mel.example.org")).isEqualTo(1);
        transaction.rollback();
        assertThat(mailsTo("perdue@mel.example.org")).isZero();
        assertThat(mailJobs()).isEqualTo(jobs);
        assertThat(Stored.values("select id from account where login = ?", "perdue@mel.example.org"))
                .isEmpty();

        transaction.begin();
        invite("tenue@mel.example.org");
        transaction.commit();
        assertThat(mailsTo("tenue@mel.example.org")).isEqualTo(1);
        assertThat(mailJobs()).isEqualTo(jobs + 1);
    }

    /** Whoever caught the refusal cannot keep the half that was done before it. */
    @Test
    void aRefusedRuleUndoesWhatWasDoneBeforeIt() throws Exception {
        transaction.begin();
        invite("refusee@mel.example.org");
        assertThatThrownBy(() -> currentActor.run(
                        Colleague.ADMINISTRATOR.actor(),
                        () -> rules.propose(
                                RuleCode.CPO_MAX_YEARS, LocalDate.of(2099, 1, 1), new BigDecimal("-1"), "test")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
        assertThat(mailsTo("refusee@mel.example.org")).isZero();
        assertThat(Stored.values("select id from account where login = ?", "refusee@mel.example.org"))
                .isEmpty();
    }

    private void invite(String mail) {
        currentActor.run(
                Colleague.ADMINISTRATOR.actor(),
                () -> accounts.invite(mail, "Camille Martin", Set.of(Role.INSTRUCTOR), Language.FR));
    }

    private static int mailsTo(String mail) {
        return Stored.count("select count(*) from outbox_mail where recipient = ?", mail);
    }

    private static int mailJobs() {
        return Stored.count("select count(*) from job where kind = 'mail'");
    }
}
