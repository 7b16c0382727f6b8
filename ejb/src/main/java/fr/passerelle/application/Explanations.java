package fr.passerelle.application;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.form.Answers;
import fr.passerelle.form.Doubt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an association says to what is doubtful in its request: kept with its answers, read by whoever reads the file. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
public class Explanations {
    private static final int LONGEST = 1_000;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private DoubtList doubts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    public List<Doubt> list(UUID applicationId) {
        Application application = applications.get(applicationId, actor.get());
        return doubts.of(application, applications.answers(applicationId), Paris.today(clock));
    }

    /**
     * Keeps what was said.
     *
     * @param words by the key of the doubt; those that are no doubt of this request any more are left aside
     */
    @RolesAllowed(Roles.APPLICANT)
    public void give(UUID applicationId, Map<String, String> words) {
        Application application = applications.lock(applicationId, actor.get());
        application.requireWrittenBy(actor.get());
        if (!application.isDraft() && application.getState() != ApplicationState.INCOMPLETE) {
            throw new RuleViolation("application.fieldClosed");
        }
        Answers answers = applications.answers(applicationId);
        doubts.of(application, answers, Paris.today(clock)).stream()
                .filter(doubt -> words.containsKey(doubt.key()))
                .forEach(doubt -> keep(applicationId, doubt.key(), words.get(doubt.key())));
    }

    private void keep(UUID applicationId, String key, String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > LONGEST) {
            throw new RuleViolation("application.doubtTooLong", LONGEST);
        }
        String by = actor.get().name();
        applications
                .findAnswer(applicationId, key)
                .ifPresentOrElse(
                        known -> known.write(words, clock.instant(), by),
                        () -> applications.add(new Answer(applicationId, key, words, clock.instant(), by)));
    }
}
