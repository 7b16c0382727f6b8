package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.Draft;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.committee.Decision;
import fr.passerelle.reports.AgreementDocument;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.part.Annexes;
import fr.passerelle.reports.part.Article;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Deal;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Funding;
import fr.passerelle.reports.part.InKindHelp;
import fr.passerelle.reports.part.Indicator;
import fr.passerelle.reports.part.Instalment;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.part.Term;
import fr.passerelle.reports.part.Tranche;
import fr.passerelle.reports.words.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The agreement as a document: its words, its money, and the request that it rests on as annexes.
 *
 * @param communes names by INSEE code
 */
record AgreementPapers(
        Agreement agreement,
        Draft draft,
        TypedRequest request,
        Decision decision,
        Map<String, String> communes,
        Funder funder,
        LocalDate date) {
    Document document(Stage stage, CheckPage check) {
        return new AgreementDocument(
                Language.FR,
                agreement.getReference().value(),
                date,
                stage,
                funder,
                Parts.beneficiary(request),
                new Deal(
                        Parts.request(request.application()),
                        Parts.deliberation(decision),
                        term(),
                        funding(),
                        inKind()),
                preamble(),
                articles(),
                annexes(),
                check);
    }

    private InKindHelp inKind() {
        return agreement.getInKind().isGiven()
                ? new InKindHelp(
                        agreement.getInKind().getDescription(),
                        agreement.getInKind().getAmount().amount())
                : null;
    }

    private Term term() {
        return new Term(agreement.period().start(), agreement.period().end());
    }

    private Funding funding() {
        return new Funding(
                agreement.getAmount().amount(),
                Stream.concat(tranches(), emptyYears())
                        .sorted(Comparator.comparing(Tranche::year))
                        .toList(),
                agreement.getInstalments().stream()
                        .map(AgreementPapers::instalment)
                        .toList());
    }

    private Stream<Tranche> tranches() {
        return agreement.getTranches().stream()
                .map(tranche ->
                        new Tranche(tranche.getBudgetYear(), tranche.getAmount().amount()));
    }

    /** Years that the decision gives nothing have no tranche: the table of the years still says so. */
    private Stream<Tranche> emptyYears() {
        return decision.getYearSplit().from(agreement.period().start().getYear()).stream()
                .filter(year -> year.amount().isZero())
                .map(year -> new Tranche(year.year(), BigDecimal.ZERO));
    }

    private static Instalment instalment(fr.passerelle.agreement.schedule.Instalment planned) {
        return new Instalment(
                capital(Texts.label(Locale.FRANCE, planned.getKind())) + " " + planned.getBudgetYear(),
                capital(Texts.label(Locale.FRANCE, planned.getCondition())),
                planned.getDueOn(),
                planned.getAmount().amount());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRANCE) + words.substring(1);
    }

    private List<String> preamble() {
        return draft.articles().stream()
                .filter(article -> article.getNumber() == 0)
                .flatMap(article -> article.paragraphs().stream())
                .toList();
    }

    private List<Article> articles() {
        return draft.articles().stream()
                .filter(article -> article.getNumber() > 0)
                .map(article -> new Article(article.getTitle(), article.paragraphs()))
                .toList();
    }

    private Annexes annexes() {
        return new Annexes(
                new Programme(request, agreement.period(), communes).articles(),
                List.of(new GrantedBudget(request.typed().plan(), agreement.getAmount(), Locale.FRANCE).budget()),
                request.typed().indicators().stream()
                        .map(indicator -> new Indicator(indicator.label(), "", indicator.target(), indicator.method()))
                        .toList());
    }
}
