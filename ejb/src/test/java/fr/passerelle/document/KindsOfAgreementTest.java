package fr.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.agreement.AgreementOptions;
import fr.passerelle.agreement.InKind;
import fr.passerelle.agreement.StateAidBasis;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.agreement.drafting.GivenAwards;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of several kinds of agreement, read as whoever signs them reads them. */
@ExtendWith(House.class)
class KindsOfAgreementTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private PrintedAgreement given;
    private GivenAwards awards;

    @BeforeEach
    void prepare() {
        given = new PrintedAgreement();
        awards = given.awards;
    }

    @Test
    void aLargeGrantOfThreeYearsToAnAssociationWithEuropeanMoney() throws IOException {
        String text = read(terms(3, true, StateAidBasis.DE_MINIMIS), "ASSOCIATION");
        assertThat(text)
                .contains("Convention pluriannuelle", "dépassant 23 000 €", "contrat d’engagement républicain")
                .contains("financement de l’Union européenne", "aide de minimis", "2017-779")
                .contains("transmise au représentant de l’État le 19 octobre 2026", "Au plus tard le")
                .contains("31,25 % du coût total éligible", "rapport, pris sans arrondi")
                .doesNotContain("Date prévue", "n’est pas imposée", "à elle seule", "du budget de", "L. 5215-26");
    }

    @Test
    void theSameGrantToACommune() throws IOException {
        assertThat(read(terms(3, false, StateAidBasis.NONE), "LOCAL_BODY"))
                .contains("personne morale de droit public", "L. 5215-26", "certifié par son comptable public")
                .doesNotContain("d’engagement républicain", "L. 1611-4", "dépassant 23 000 €", "L. 641-11-1")
                .doesNotContain("Union européenne. Le bénéficiaire communique");
    }

    @Test
    void theSameGrantToACompany() throws IOException {
        TestDatabase.get().execute("update organisation set rna = null");
        assertThat(read(terms(3, false, StateAidBasis.SGEI_DE_MINIMIS), "COOPERATIVE"))
                .contains("dépassant 23 000 €", "L. 1611-4", "l’accueil de vingt personnes", "2023/2832")
                .doesNotContain("d’engagement républicain", "registre national des associations", "D. 612-5");
    }

    @Test
    void helpInKindIsValuedInTheSummaryAndInTheAnnex() throws IOException {
        InKind room = new InKind(Money.of(4_000), "Un local de 40 m²");
        Terms terms = new Terms(
                Period.ofYears(START, 3),
                null,
                room,
                new AgreementOptions(false, false, StateAidBasis.NONE),
                List.of());
        assertThat(read(terms, "ASSOCIATION"))
                .contains("Un local de 40 m², évaluée à 4 000,00 €", "Total de l’aide, en numéraire et en nature")
                .contains("104 000,00 €");
    }

    private static Terms terms(int years, boolean europe, StateAidBasis basis) {
        return new Terms(
                Period.ofYears(START, years),
                null,
                null,
                new AgreementOptions(false, europe, basis, "L’accueil de vingt personnes par an"),
                List.of());
    }

    private String read(Terms terms, String kind) throws IOException {
        UUID organisation = given.get().getOrganisationId();
        TestDatabase.get().execute("update organisation set kind = '" + kind + "' where id = '" + organisation + "'");
        House.run(
                awards.preparer,
                () -> House.get(Agreements.class).compose(given.id, given.get().getVersion(), terms));
        byte[] file = House.as(
                        awards.preparer,
                        () -> House.get(AgreementPrinting.class).draft(given.id))
                .content();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }
}
