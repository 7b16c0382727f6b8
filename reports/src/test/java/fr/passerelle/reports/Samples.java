package fr.passerelle.reports;

import fr.passerelle.reports.part.Annexes;
import fr.passerelle.reports.part.Award;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Contact;
import fr.passerelle.reports.part.Court;
import fr.passerelle.reports.part.Deal;
import fr.passerelle.reports.part.Deliberation;
import fr.passerelle.reports.part.Filing;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Funding;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.part.Piece;
import fr.passerelle.reports.part.Request;
import fr.passerelle.reports.part.Section;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.part.Term;
import fr.passerelle.reports.words.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Ordinary documents: what the métropole hands out on most days. */
final class Samples {
    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final CheckPage CHECK = new CheckPage(
            "https://passerelle.lillemetropole.example/verifier?code=7KQ4M2XD9ZZB",
            "7KQ4 M2XD 9ZZB",
            LocalDate.of(2026, 11, 23));

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
                        SampleMoney.oneYear(),
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

    static AgreementDocument agreement(Language language) {
        return agreement(language, Stage.FINAL, SampleMoney.threeYears(), SampleMoney.budget());
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
                new Annexes(SampleArticles.programme(), List.of(budget), SampleMoney.indicators()),
                stage == Stage.FINAL ? CHECK : null);
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
                List.of(SampleMoney.budget()),
                List.of(new Section("Les pièces", List.of(new Section.Answer("Statuts signés", "statuts.pdf")))));
    }
}
