package fr.passerelle.application;

import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.form.Answers;
import fr.passerelle.form.Doubt;
import fr.passerelle.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The doubts of a request on the day of its first filing, under the rules of that day. */
@ApplicationScoped
class DoubtList {
    private RuleParameters rules;

    protected DoubtList() {}

    @Inject
    DoubtList(RuleParameters rules) {
        this.rules = rules;
    }

    List<Doubt> of(Application application, Answers answers, LocalDate today) {
        LocalDate day = Objects.requireNonNullElse(application.filedOn(), today);
        return Doubt.of(
                Form.of(application.getCall()), answers, day, rules.on(day).count(RuleCode.PROJECT_BEGUN_MONTHS));
    }

    /** @throws RuleViolation {@code application.doubtOpen} while something is unexplained */
    void requireExplained(Application application, Answers answers, LocalDate today) {
        long open =
                of(application, answers, today).stream().filter(Doubt::isOpen).count();
        if (open > 0) {
            throw new RuleViolation("application.doubtOpen", open);
        }
    }
}
