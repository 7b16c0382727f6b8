package fr.passerelle.reports;

import static fr.passerelle.reports.Samples.euros;

import fr.passerelle.reports.part.Annexes;
import fr.passerelle.reports.part.Article;
import fr.passerelle.reports.part.Award;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import fr.passerelle.reports.part.Deal;
import fr.passerelle.reports.part.Deliberation;
import fr.passerelle.reports.part.Filing;
import fr.passerelle.reports.part.Funding;
import fr.passerelle.reports.part.Indicator;
import fr.passerelle.reports.part.Instalment;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.part.Piece;
import fr.passerelle.reports.part.Request;
import fr.passerelle.reports.part.Section;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.part.Term;
import fr.passerelle.reports.part.Tranche;
import fr.passerelle.reports.words.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The longest and the shortest that can come: very long names, 40 lines of budget, 12 years, a word without spaces. */
final class ExtremeSamples {
    static final String LONG_NAME =
            "Fédération départementale des œuvres laïques, des ateliers d'insertion et des régies de quartier "
                    + "de Wasquehal, Villeneuve-d'Ascq, Hallennes-lez-Haubourdin, Sainghin-en-Mélantois et Fretin-Péronne réunies";
    static final String LONG_WORD = "Anticonstitutionnellement".repeat(8);
    static final String LONG_ANSWER =
            ("Nous voulons que chaque cœur d'îlot ait son atelier : 1 200 m² à 3,50 € le mètre, "
                            + "ouverts « à toutes et à tous » ; est-ce possible ? Oui, à 95 % ! ")
                    .repeat(60);

    private ExtremeSamples() {}

    static Beneficiary longBeneficiary() {
        return new Beneficiary(
                LONG_NAME,
                "association reconnue d'utilité publique par décret du 1er février 1923, régie par la loi du 1er juillet 1901",
                "73282932000074",
                "W2A1001234",
                List.of(
                        "Maison des associations et de l'économie sociale, bâtiment « Œillet », 3ᵉ étage, porte 12 bis",
                        "1427, avenue du Maréchal-de-Lattre-de-Tassigny prolongée",
                        "59491 Villeneuve-d'Ascq Cedex"),
                new Person(
                        "Maximilienne-Joséphine de la Bruyère-Vanœstenberghe",
                        "coprésidente chargée des finances, de la vie associative et des relations avec les collectivités"));
    }

    static Request longRequest() {
        return new Request(
                "EA-2026-00999",
                "Soutien pluriannuel aux têtes de réseau de l'économie sociale et solidaire, de l'insertion et du handicap",
                "Essaimage métropolitain de tiers-lieux nourriciers, d'ateliers de réemploi et de garages solidaires dans les 95 communes",
                euros("999999999.99"),
                euros("1999999999.98"));
    }

    static AgreementDocument longAgreement(Language language, Stage stage) {
        List<Article> articles = new ArrayList<>(SampleArticles.articles());
        articles.add(new Article(
                "Clauses relatives aux achats responsables, à l'insertion, à l'égalité et à la sobriété numérique",
                List.of(LONG_ANSWER, "- " + LONG_NAME + " ;", "- " + LONG_WORD + ".")));
        List<Indicator> indicators = IntStream.range(0, 40)
                .mapToObj(i -> new Indicator(
                        "Indicateur " + i + " : part des achats réalisés auprès de structures de l'insertion",
                        i + " %",
                        "Au moins " + (i + 10) + " % du montant hors taxes",
                        "Liste des fournisseurs certifiée par la trésorière"))
                .toList();
        return new AgreementDocument(
                language,
                "CONV-2026-00999",
                LocalDate.of(2026, 12, 4),
                stage,
                Samples.funder(),
                longBeneficiary(),
                new Deal(
                        longRequest(),
                        new Deliberation("26-C-0999", LocalDate.of(2026, 10, 16)),
                        new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2038, 12, 31)),
                        ExtremeMoney.twelveYears()),
                SampleArticles.preamble(),
                articles,
                new Annexes(SampleArticles.programme(), List.of(ExtremeMoney.fortyLines()), indicators),
                Samples.CHECK);
    }

    static AgreementDocument shortAgreement(Language language, Stage stage) {
        return new AgreementDocument(
                language,
                "C-1",
                LocalDate.of(2026, 12, 4),
                stage,
                Samples.funder(),
                new Beneficiary("Œ", "association", "", "W595012345", List.of("Lille"), new Person("Ó", "œ")),
                new Deal(
                        new Request("D-1", "A", "P", euros("1"), euros("1")),
                        new Deliberation("1", LocalDate.of(2026, 10, 16)),
                        new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)),
                        new Funding(
                                euros("0.01"),
                                List.of(new Tranche(2027, euros("0.01"))),
                                List.of(new Instalment("Unique", "Signature", null, euros("0.01"))))),
                List.of("À l'initiative du bénéficiaire."),
                List.of(new Article("Objet", List.of("Tout."))),
                new Annexes(
                        List.of(new Article("A", List.of("B"))),
                        List.of(new Budget(
                                "B",
                                List.of(new BudgetLine("60", "A", euros("1"))),
                                List.of(new BudgetLine("74", "B", euros("1"))))),
                        List.of(new Indicator("I", "", "1", "S"))),
                stage == Stage.FINAL ? Samples.CHECK : null);
    }

    static ReceiptDocument longReceipt(Language language) {
        List<Piece> pieces = IntStream.range(0, 45)
                .mapToObj(i -> new Piece(
                        "Pièce demandée nᵒ " + i + " : comptes approuvés, rapport moral et liste des dirigeants",
                        "scan_" + i + "_" + LONG_WORD.substring(0, 90) + "_œuvre_définitive.pdf",
                        i * 987_654L + 1,
                        Samples.HASH))
                .toList();
        return new ReceiptDocument(
                language,
                new Filing(
                        "AR-2026-00999",
                        Instant.parse("2026-06-30T22:00:00Z"),
                        LONG_NAME,
                        Samples.HASH,
                        LocalDate.of(2026, 9, 1)),
                Samples.funder(),
                longBeneficiary(),
                longRequest(),
                pieces,
                Samples.CHECK);
    }

    static ReceiptDocument shortReceipt(Language language) {
        return new ReceiptDocument(
                language,
                new Filing("1", Instant.parse("2026-01-01T00:00:00Z"), "Ó", Samples.HASH, LocalDate.of(2026, 3, 1)),
                Samples.funder(),
                new Beneficiary("Œ", "association", "", "W595012345", List.of("Lille"), new Person("Ó", "œ")),
                new Request("D-1", "A", "P", euros("1"), euros("1")),
                List.of(),
                null);
    }

    static AwardLetter longAward(Language language) {
        return new AwardLetter(
                language,
                "NOT-2026-00999",
                LocalDate.of(2026, 12, 1),
                Stage.DRAFT,
                Samples.funder(),
                longBeneficiary(),
                longRequest(),
                new Award(
                        new Deliberation("26-C-0999", LocalDate.of(2026, 10, 16)),
                        new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2038, 12, 31)),
                        ExtremeMoney.twelveYears(),
                        true,
                        Collections.nCopies(
                                12,
                                "Tenir une comptabilité séparée de l'action, à l'euro près, et la présenter chaque année.")),
                Samples.CHECK);
    }

    static RefusalLetter longRefusal(Language language) {
        return new RefusalLetter(
                language,
                "NOT-2026-00998",
                LocalDate.of(2026, 12, 1),
                Stage.DRAFT,
                Samples.funder(),
                longBeneficiary(),
                longRequest(),
                new Deliberation("26-C-0999", LocalDate.of(2026, 10, 16)),
                List.of(LONG_ANSWER.substring(0, 2000), LONG_NAME + ".", LONG_WORD),
                null);
    }

    static ApplicationSummary longSummary(Language language) {
        return new ApplicationSummary(
                language,
                "EA-2026-00999",
                "Métropole Européenne de Lille",
                longRequest().call(),
                LONG_NAME,
                "Déposée",
                Instant.parse("2026-07-01T10:00:00Z"),
                List.of(
                        new Section(
                                "Projet " + LONG_NAME,
                                List.of(
                                        new Section.Answer("Résumé", LONG_ANSWER),
                                        new Section.Answer(
                                                "Une question très longue " + LONG_NAME, LONG_ANSWER.repeat(2)),
                                        new Section.Answer("Mot", LONG_WORD),
                                        new Section.Answer("Rien", ""))),
                        new Section("Fin", List.of(new Section.Answer("Dernière", LONG_ANSWER)))),
                List.of(
                        ExtremeMoney.fortyLines(),
                        new Budget("Budget vide", List.of(), List.of(new BudgetLine("74", "B", euros("1"))))),
                List.of(new Section("Après " + LONG_NAME, List.of(new Section.Answer("Rien", "")))));
    }
}
