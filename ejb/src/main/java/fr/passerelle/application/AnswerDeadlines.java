package fr.passerelle.application;

import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.Paris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** By when the next person should act on a file; what is past is shown first, as late. */
@ApplicationScoped
class AnswerDeadlines {
    private RuleParameters parameters;
    private Clock clock;

    protected AnswerDeadlines() {}

    @Inject
    AnswerDeadlines(RuleParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    LocalDate today() {
        return Paris.today(clock);
    }

    LocalDate completenessCheck() {
        return today().plusDays(parameters.on(today()).count(RuleCode.COMPLETENESS_DAYS));
    }

    LocalDate assessment() {
        return today().plusDays(parameters.on(today()).count(RuleCode.ASSESSMENT_DAYS));
    }

    /** Silence for two months is a refusal (CRPA L231-4 3°): the decision should come before. */
    LocalDate decision(Instant receivedAt) {
        return Paris.localTime(receivedAt)
                .toLocalDate()
                .plusMonths(parameters.on(today()).count(RuleCode.SILENCE_MONTHS));
    }
}
