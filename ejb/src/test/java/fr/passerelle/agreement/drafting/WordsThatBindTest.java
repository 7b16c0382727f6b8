package fr.passerelle.agreement.drafting;

import static fr.passerelle.agreement.drafting.GivenAgreement.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementOptions;
import fr.passerelle.agreement.Article;
import fr.passerelle.agreement.Draft;
import fr.passerelle.agreement.Missing;
import fr.passerelle.agreement.StateAidBasis;
import fr.passerelle.clause.Origin;
import fr.passerelle.clause.Variable;
import fr.passerelle.organisation.LegalNature;
import fr.passerelle.reports.part.Power;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each sentence of law is true of the agreement that says it, and stands in no other. */
class WordsThatBindTest {
    private static final String TOGETHER = "ne dépasse pas, à elle seule, 23\u202f000\u00a0€";
    private static final String ALONE = "attribuée par la présente convention dépassant 23\u202f000\u00a0€";
    private static final String CHOSEN = "n’est pas imposée par la loi";

    @Test
    void saysWhyTheLawAsksForThisAgreementAndNotForAnother() {
        assertThat(text(given().yearly("23000.01")))
                .contains(ALONE, "décret n° 2001-495")
                .doesNotContain(TOGETHER, CHOSEN);
        assertThat(text(given().yearly("20000").besideOtherAid(10_000)))
                .contains(TOGETHER, "décret n° 2001-495")
                .doesNotContain(ALONE, CHOSEN);
        assertThat(text(given().yearly("23000"))).contains(CHOSEN).doesNotContain(ALONE, TOGETHER);
    }

    @Test
    void speaksToACommuneAsThePublicBodyThatItIs() {
        assertThat(text(given().yearly("40000").to(LegalNature.PUBLIC_BODY).publicFunding(900_000)))
                .contains("L. 5215-26", "personne morale de droit public", "certifié par son comptable public")
                .doesNotContain("d’engagement républicain", "L. 1611-4", "11 octobre 2006", "L. 612-4", ALONE, CHOSEN)
                .doesNotContain("objet de ses statuts", "registre national des associations", "2017-779", "641-11-1");
    }

    @Test
    void asksTheRepublicanContractOfAssociationsAndFoundationsOnly() {
        String contract = "contrat d’engagement républicain";
        assertThat(text(given().to(LegalNature.ASSOCIATION))).contains(contract, "registre national des associations");
        assertThat(text(given().to(LegalNature.FOUNDATION)))
                .contains(contract)
                .doesNotContain("registre national des associations");
        assertThat(text(given().to(LegalNature.PRIVATE_BODY)))
                .contains("L. 1611-4", "9-1")
                .doesNotContain(contract, "registre national des associations");
    }

    @Test
    void asksAnAuditorOfAssociationsAboveTheThresholdOfTheDecree() {
        assertThat(text(given().publicFunding(153_001))).contains("D. 612-5", "L. 612-4", "153\u202f000\u00a0€");
        assertThat(text(given().publicFunding(153_000))).doesNotContain("D. 612-5");
        assertThat(text(given().publicFunding(200_000).to(LegalNature.PRIVATE_BODY)))
                .doesNotContain("D. 612-5");
    }

    @Test
    void givesTheVisasOfTheActAndAsksForTheOneThatLacks() {
        assertThat(text(given()))
                .contains(
                        "Vu la délibération n° 26-C-0412 du 16\u00a0octobre\u00a02026, transmise au représentant de l’État")
                .contains("le 19\u00a0octobre\u00a02026")
                .doesNotContain("délégué sa signature");
        Draft draft = draft(given().notTransmitted());
        assertThat(draft.missing()).containsExactly(Missing.of(Variable.DECISION_TRANSMITTED));
        assertThat(draft.missing()).extracting(Missing::origin).containsExactly(Origin.DECISION);
    }

    @Test
    void namesTheActOfDelegationOfWhoeverIsNotThePresident() {
        Power power = new Power(true, "arrêté n° 26-A-0123 du 15 juillet 2026");
        assertThat(text(given().signedBy(power))).contains("par arrêté n° 26-A-0123", "L. 5211-9");
        assertThat(draft(given().signedBy(new Power(true, ""))).missing())
                .containsExactly(Missing.of(Variable.METROPOLE_DELEGATION));
    }

    /** 33,33 % of 198 000 € is 65 993,40 €: the association would lose 6,60 €. */
    @Test
    void neverCapsAtARoundedRate() {
        assertThat(text(given().yearly("66000").costing("198000")))
                .contains("environ 33,33\u202f% du coût total éligible")
                .contains("pris sans arrondi, entre le montant maximal (66\u202f000,00\u00a0€)")
                .contains("coût total éligible prévisionnel (198\u202f000,00\u00a0€)")
                .doesNotContain("la part indiquée");
        assertThat(text(given().yearly("30000").costing("120000")))
                .contains("Elle représente 25\u202f% du coût total éligible");
    }

    @Test
    void oneWordForTheCostOfTheProject() {
        for (GivenAgreement agreement : new GivenAgreement[] {given(), given().yearly("30000")}) {
            assertThat(text(agreement))
                    .contains("Le coût total éligible du projet est évalué à")
                    .doesNotContain("coût total du projet")
                    .doesNotContain("dépenses retenues");
        }
    }

    @Test
    void paysAtTheLatestAndSaysWhatALateReportChanges() {
        assertThat(text(given()))
                .contains("au plus tard le", "dates limites de versement", "compte rendu est remis en retard")
                .contains("dans les 60 jours qui suivent la remise des pièces complètes")
                .doesNotContain("à la date prévue");
    }

    @Test
    void letsTheDutiesOutliveEveryAgreement() {
        assertThat(text(given())).contains("de restitution lui survivent");
        assertThat(text(given().yearly("9000", "9000"))).contains("de restitution lui survivent");
    }

    @Test
    void endsByBreachByGeneralInterestAndWithItsBeneficiary() {
        assertThat(text(given()))
                .contains("Pour manquement", "Pour un motif d’intérêt général", "L. 641-11-1", "dissolution");
    }

    @Test
    void tellsTheOtherFundersAndTheTimeToAppeal() {
        assertThat(text(given()))
                .contains("Il informe ces financeurs de la présente subvention")
                .contains("du tribunal administratif de Lille", "délai de 2 mois", "R. 421-1");
    }

    @Test
    void publishesTheEssentialDataOnlyWhereTheDecreeAsksForIt() {
        assertThat(text(given().yearly("30000"))).contains("n° 2017-779");
        assertThat(text(given().yearly("20000"))).doesNotContain("n° 2017-779");
    }

    @Test
    void aMandateSaysWhichServiceItEntrusts() {
        assertThat(text(given().entrusting(StateAidBasis.SGEI_DECISION, "L’accueil de vingt personnes par an")))
                .contains("nature des obligations de service public\u202f: l’accueil de vingt personnes")
                .contains("droits exclusifs ou spéciaux\u202f: aucun", "paramètres de la compensation");
        assertThat(draft(given().entrusting(StateAidBasis.SGEI_DE_MINIMIS, "")).missing())
                .containsExactly(Missing.of(Variable.SGEI_DUTIES));
    }

    @Test
    void nobodyIsSaidToReceiveNoStateAidWithoutSomebodySayingSo() {
        assertThatThrownBy(() -> new AgreementOptions(false, false, null, "")).hasMessage("required");
    }

    private static String text(GivenAgreement given) {
        Draft draft = draft(given);
        assertThat(draft.missing()).isEmpty();
        return draft.articles().stream().map(Article::getText).collect(Collectors.joining("\n"));
    }

    private static Draft draft(GivenAgreement given) {
        Agreement agreement = given.build();
        return given.draft(agreement);
    }
}
