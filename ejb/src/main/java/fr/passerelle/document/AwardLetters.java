package fr.passerelle.document;

import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.committee.Decision;
import fr.passerelle.form.FormField;
import fr.passerelle.reports.AwardLetter;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.part.Award;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Funding;
import fr.passerelle.reports.part.Instalment;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.part.Term;
import fr.passerelle.reports.part.Tranche;
import fr.passerelle.reports.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The letter that tells an award. Below the threshold of the written agreement it is enough by itself and says when the
 * money comes (loi 2021-875, art. 2); above, payments are those of the agreement to come.
 */
record AwardLetters(TypedRequest request, Decision decision, Funder funder, LocalDate date, LetterRules rules) {
    private static final int DUTIES = 5;

    /** @param compulsory whether the law demands a written agreement, beside the other awards of the year (TH-02) */
    record LetterRules(boolean compulsory, int paymentDays, int reportMonths) {}

    Document document(CheckPage check) {
        return new AwardLetter(
                Language.FR,
                request.application().getReference(),
                date,
                decision.getNotifiedAt() == null ? Stage.DRAFT : Stage.FINAL,
                funder,
                Parts.beneficiary(request),
                Parts.request(request.application()),
                new Award(Parts.deliberation(decision), term(), funding(), agreementFollows(), duties()),
                check);
    }

    boolean agreementFollows() {
        return decision.isMultiYear() || rules.compulsory();
    }

    private Term term() {
        LocalDate start = request.typed().date(FormField.START_DATE).orElse(LocalDate.of(request.firstYear(), 1, 1));
        return new Term(
                start,
                request.typed()
                        .date(FormField.END_DATE)
                        .orElse(start.plusYears(decision.getYears().size()).minusDays(1)));
    }

    private Funding funding() {
        List<YearAmount> years = decision.getYearSplit().from(request.firstYear());
        List<Tranche> tranches = years.stream()
                .map(year -> new Tranche(year.year(), year.amount().amount()))
                .toList();
        List<Instalment> instalments = years.stream()
                .filter(year -> year.amount().isPositive())
                .map(this::instalment)
                .toList();
        return new Funding(decision.getAmount().amount(), tranches, instalments);
    }

    private Instalment instalment(YearAmount year) {
        if (agreementFollows()) {
            return new Instalment(
                    say("award.tranche", String.valueOf(year.year())),
                    say("award.byAgreement"),
                    null,
                    year.amount().amount());
        }
        return new Instalment(
                say("award.single"),
                say("award.within", rules.paymentDays()),
                date.plusDays(rules.paymentDays()),
                year.amount().amount());
    }

    private List<String> duties() {
        return IntStream.rangeClosed(1, DUTIES)
                .mapToObj(n -> say("award.duty." + n, rules.reportMonths()))
                .toList();
    }

    private static String say(String key, Object... args) {
        return Texts.of(Locale.FRANCE, key, args);
    }
}
