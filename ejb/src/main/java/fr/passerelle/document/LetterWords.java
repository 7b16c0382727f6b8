package fr.passerelle.document;

import fr.passerelle.agreement.drafting.AwardEffects;
import fr.passerelle.application.Submission;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.authority.Issuers;
import fr.passerelle.base.rule.DayRules;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.committee.Decision;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Funder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;

/** What receipts and letters say, by the issuer and the rules of their day. */
@ApplicationScoped
class LetterWords {
    @Inject
    private Issuers issuers;

    @Inject
    private RuleParameters parameters;

    @Inject
    private AwardEffects effects;

    Receipts receipt(TypedRequest request, Submission filing, LocalDate day) {
        return new Receipts(request, filing, issuers.on(day), parameters.on(day).count(RuleCode.SILENCE_MONTHS));
    }

    Function<CheckPage, Document> letter(TypedRequest request, Decision decision, LocalDate day) {
        Funder funder = issuers.on(day);
        return decision.isAward()
                ? new AwardLetters(request, decision, funder, day, rules(request, decision, day))::document
                : new RefusalLetters(request, decision, funder, day)::document;
    }

    private AwardLetters.LetterRules rules(TypedRequest request, Decision decision, LocalDate day) {
        DayRules rules = parameters.on(day);
        return new AwardLetters.LetterRules(
                effects.of(request, decision, day).isCompulsory(),
                rules.count(RuleCode.PAYMENT_DAYS),
                rules.count(RuleCode.REPORT_MONTHS));
    }
}
