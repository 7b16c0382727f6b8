package fr.passerelle.reports;

import fr.passerelle.reports.part.Annexes;
import fr.passerelle.reports.part.Award;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Contact;
import fr.passerelle.reports.part.Court;
import fr.passerelle.reports.part.Deal;
import fr.passerelle.reports.part.Deliberation;
import fr.passerelle.reports.part.Filing;
import fr.passerelle.reports.part.Funder;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Ordinary documents: what the métropole hands out on most days. */
final class Samples {
    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final CheckPage CHECK = new CheckPage("https://passerelle.lillemetropole.example/verifier/7KQ4-M2XD-91ZB");

    private Samples() {}

    static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    static Funder funder() {
        return new Funder(
                "Métropole Européenne de Lille",
                "Lille",
                List.of("2, boulevard des Cités-Unies", "CS 70043", "59040 Lille Cedex"),
                "20009320100016",
                new Person("Camille Delattre", "vice-présidente déléguée à l'économie sociale et solidaire"),
                new Contact(
                        "Service Économie sociale et solidaire",
                        "Nadia Lefebvre",
                        "ess@lillemetropole.example",
                        "03 20 21 22 23"),
                new Court(
                        "tribunal administratif de Lille",
                        "5, rue Geoffroy-Saint-Hilaire, CS 62039, 59014 Lille Cedex",
                        "www.telerecours.fr"));
    }

    static Beneficiary beneficiary() {
        return new Beneficiary(
                "Les Jardins de l'Écluse",
                "association régie par la loi du 1er juillet 1901",
                "73282932000074",
                "W595012345",
                List.of("14, quai de l'Ouest", "59000 Lille"),
                new Person("Sœur Anne-Cécile Vandenbœuf", "présidente"));
    }

    static Request request() {
        return new Request(
                "EA-2026-00042",
                "Entreprendre autrement",
                "Une conserverie solidaire à Fives",
                euros("30000.00"),
                euros("100000.00"));
    }

    static ReceiptDocument receipt(Language language) {
        return new ReceiptDocument(
                language,
                new Filing(
                        "AR-2026-00042",
                        Instant.parse("2026-11-23T13:02:07Z"),
                        "Mehdi Caron, trésorier",
                        HASH,
                        LocalDate.of(2027, 1, 23)),
                funder(),
                beneficiary(),
                request(),
                List.of(
                        new Piece("Statuts signés", "statuts-2024.pdf", 204_800, HASH),
                        new Piece("Relevé d'identité bancaire", "RIB Crédit coopératif.pdf", 81_234, HASH),
                        new Piece(
                                "Comptes approuvés du dernier exercice",
                                "comptes 2025 (approuvés).pdf",
                                1_234_567,
                                HASH)),
                CHECK);
    }

    static Funding threeYears() {
        return new Funding(
                euros("87654.32"),
                List.of(
                        new Tranche(2027, euros("35061.73")),
                        new Tranche(2028, euros("30679.01")),
                        new Tranche(2029, euros("21913.58"))),
                List.of(
                        new Instalment("Avance 2027", "Signature de la convention", null, euros("28049.38")),
                        new Instalment(
                                "Solde 2027",
                                "Compte rendu financier 2027 accepté",
                                LocalDate.of(2028, 7, 31),
                                euros("7012.35")),
                        new Instalment(
                                "Avance 2028",
                                "Crédits votés au budget 2028",
                                LocalDate.of(2028, 3, 1),
                                euros("24543.21")),
                        new Instalment(
                                "Solde 2028",
                                "Compte rendu financier 2028 accepté",
                                LocalDate.of(2029, 7, 31),
                                euros("6135.80")),
                        new Instalment(
                                "Avance 2029",
                                "Crédits votés au budget 2029",
                                LocalDate.of(2029, 3, 1),
                                euros("17530.86")),
                        new Instalment(
                                "Solde 2029",
                                "Évaluation finale remise et acceptée",
                                LocalDate.of(2030, 7, 31),
                                euros("4382.72"))));
    }

    static Funding oneYear() {
        return new Funding(
                euros("20000.00"),
                List.of(new Tranche(2027, euros("20000.00"))),
                List.of(
                        new Instalment("Avance", "Notification de la décision", null, euros("16000.00")),
                        new Instalment(
                                "Solde",
                                "Compte rendu financier accepté",
                                LocalDate.of(2028, 7, 31),
                                euros("4000.00"))));
    }

    static List<String> duties() {
        return List.of(
                "Utiliser la subvention pour le projet décrit ci-dessus, et pour rien d'autre.",
                "Nous envoyer le compte rendu financier avant le 30 juin 2028, avec vos comptes et votre rapport d'activité.",
                "Faire figurer le soutien de la métropole sur vos supports : affiches, site, rapport.",
                "Nous prévenir sans attendre si le projet change ou prend du retard.");
    }

    static AwardLetter award(Language language) {
        return new AwardLetter(
                language,
                "NOT-2026-00117",
                LocalDate.of(2026, 12, 1),
                Stage.FINAL,
                funder(),
                beneficiary(),
                request(),
                new Award(
                        new Deliberation("26-C-0412", LocalDate.of(2026, 10, 16)),
                        new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                        oneYear(),
                        false,
                        duties()),
                CHECK);
    }

    static RefusalLetter refusal(Language language) {
        return new RefusalLetter(
                language,
                "NOT-2026-00118",
                LocalDate.of(2026, 12, 1),
                Stage.FINAL,
                funder(),
                beneficiary(),
                request(),
                new Deliberation("26-C-0413", LocalDate.of(2026, 10, 16)),
                List.of(
                        "La part de financement public demandée dépasse 30 % du budget du projet, plafond fixé par le règlement de l'appel à projets.",
                        "Le calendrier présenté ne permet pas d'ouvrir l'activité avant la fin de l'année 2027."),
                CHECK);
    }

    static Budget budget() {
        return new Budget(
                "Budget de l'action, exercices 2027 à 2029",
                List.of(
                        new BudgetLine("601", "Matières premières : fruits et légumes", euros("18500.00")),
                        new BudgetLine("606", "Fournitures, bocaux et étiquettes", euros("6400.50")),
                        new BudgetLine("613", "Location de l'atelier", euros("12000.00")),
                        new BudgetLine("616", "Assurances", euros("1250.00")),
                        new BudgetLine("622", "Honoraires", euros("3000.00")),
                        new BudgetLine("625", "Déplacements", euros("849.50")),
                        new BudgetLine("641", "Salaires bruts", euros("42000.00")),
                        new BudgetLine("645", "Charges sociales", euros("16000.00")),
                        new BudgetLine("864", "Bénévolat", euros("8000.00"))),
                List.of(
                        new BudgetLine("701", "Vente de conserves", euros("30000.00")),
                        new BudgetLine("741", "État : emplois aidés", euros("12000.00")),
                        new BudgetLine("744", "Région Hauts-de-France", euros("15000.00")),
                        new BudgetLine("745", "Métropole Européenne de Lille (demande)", euros("30000.00")),
                        new BudgetLine("756", "Cotisations", euros("3000.00")),
                        new BudgetLine("758", "Dons et mécénat", euros("10000.00")),
                        new BudgetLine("870", "Bénévolat", euros("8000.00"))));
    }

    static AgreementDocument agreement(Language language) {
        return agreement(language, Stage.FINAL, threeYears(), budget());
    }

    static AgreementDocument agreement(Language language, Stage stage, Funding funding, Budget budget) {
        int last = funding.tranches().get(funding.tranches().size() - 1).year();
        return new AgreementDocument(
                language,
                "CONV-2026-00031",
                LocalDate.of(2026, 12, 4),
                stage,
                funder(),
                beneficiary(),
                new Deal(
                        request(),
                        new Deliberation("26-C-0412", LocalDate.of(2026, 10, 16)),
                        new Term(LocalDate.of(2027, 1, 1), LocalDate.of(last, 12, 31)),
                        funding),
                SampleArticles.preamble(),
                SampleArticles.articles(),
                new Annexes(SampleArticles.programme(), List.of(budget), indicators()),
                stage == Stage.FINAL ? CHECK : null);
    }

    static List<Indicator> indicators() {
        return List.of(
                new Indicator("Personnes en insertion accompagnées", "0", "12 par an", "Registre du personnel"),
                new Indicator("Heures de bénévolat", "250 h", "660 h par an", "Feuilles de présence"),
                new Indicator("Fruits et légumes sauvés", "", "9 tonnes par an", "Bons d'enlèvement"));
    }

    static ApplicationSummary summary(Language language) {
        return new ApplicationSummary(
                language,
                "EA-2026-00042",
                "Métropole Européenne de Lille",
                "Entreprendre autrement",
                "Les Jardins de l'Écluse",
                language == Language.FR ? "Brouillon, pas encore déposé" : "Draft, not filed yet",
                Instant.parse("2026-11-23T13:02:07Z"),
                List.of(
                        new Section(
                                "Votre organisation",
                                List.of(
                                        new Section.Answer("Nom", "Les Jardins de l'Écluse"),
                                        new Section.Answer("SIRET", "732 829 320 00074"),
                                        new Section.Answer("Site internet", ""))),
                        new Section(
                                "Votre projet",
                                List.of(
                                        new Section.Answer("Titre", "Une conserverie solidaire à Fives"),
                                        new Section.Answer(
                                                "Objectifs",
                                                "Transformer les invendus du marché de Fives en conserves.\n\nCréer quatre emplois en insertion, avec une formation diplômante : « agent de transformation ».")))),
                List.of(budget()));
    }
}
