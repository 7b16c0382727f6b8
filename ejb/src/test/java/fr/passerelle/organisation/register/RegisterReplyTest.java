package fr.passerelle.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.Siret;
import fr.passerelle.organisation.InclusionStatus;
import fr.passerelle.organisation.OrganisationKind;
import org.junit.jupiter.api.Test;

class RegisterReplyTest {
    private static final Siret SIRET = new Siret("73282932000074");
    private static final String REPLY = """
            {"results": [{
              "siren": "732829320", "nom_complet": "LES JARDINS (JDD)", "nom_raison_sociale": "LES JARDINS",
              "sigle": "JDD", "nature_juridique": "9220", "etat_administratif": "A",
              "siege": {"siret": "73282932000082", "adresse": "1 PLACE DU SIEGE 59100 ROUBAIX",
                "code_postal": "59100", "commune": "59512", "libelle_commune": "ROUBAIX", "etat_administratif": "A"},
              "matching_etablissements": [{"siret": "73282932000074", "adresse": "12 RUE DES ARTS 59000 LILLE",
                "code_postal": "59000", "commune": "59350", "libelle_commune": "LILLE", "etat_administratif": "A"}],
              "complements": {"est_association": true, "identifiant_association": "W595012345", "est_ess": true,
                "est_siae": true, "type_siae": "ACI", "a_aide_minimis": null}
            }], "total_results": 1, "page": 1, "per_page": 1}
            """;

    @Test
    void fillsTheFormFromTheEstablishmentOfThatNumber() {
        RegisteredCompany company = RegisterReply.parse(REPLY).company(SIRET).orElseThrow();
        assertThat(company.name()).isEqualTo("LES JARDINS");
        assertThat(company.acronym()).isEqualTo("JDD");
        assertThat(company.rna()).hasToString("W595012345");
        assertThat(company.kind()).isEqualTo(OrganisationKind.ASSOCIATION);
        assertThat(company.status()).isEqualTo(InclusionStatus.ACI);
        assertThat(company.street()).isEqualTo("12 RUE DES ARTS");
        assertThat(company.communeCode()).isEqualTo("59350");
        assertThat(company.active()).isTrue();
    }

    @Test
    void readsTheHeadOfficeWhenTheEstablishmentIsNotTold() {
        String reply = REPLY.replace("\"siret\": \"73282932000074\"", "\"siret\": \"73282932000090\"");
        assertThat(RegisterReply.parse(reply).company(SIRET).orElseThrow().city())
                .isEqualTo("ROUBAIX");
    }

    @Test
    void knowsNobodyWhenTheReplyIsEmptyOrOfAnotherCompany() {
        assertThat(RegisterReply.parse("{\"results\": []}").company(SIRET)).isEmpty();
        assertThat(RegisterReply.parse(REPLY.replace("732829320\"", "111111111\""))
                        .company(SIRET))
                .isEmpty();
        assertThat(RegisterReply.parse("{}").company(SIRET)).isEmpty();
    }

    @Test
    void doesWithoutWhateverIsMissingOrOfAnotherType() {
        String poor = "{\"results\": [{\"siren\": \"732829320\", \"sigle\": null, \"siege\": [], \"complements\": 3}]}";
        RegisteredCompany company = RegisterReply.parse(poor).company(SIRET).orElseThrow();
        assertThat(company.name()).isEmpty();
        assertThat(company.rna()).isNull();
        assertThat(company.kind()).isEqualTo(OrganisationKind.OTHER);
        assertThat(company.active()).isFalse();
    }

    @Test
    void tellsAnIntegrationCompanyFromAnAdaptedOne() {
        String company = REPLY.replace("9220", "5710");
        assertThat(kindOf(company)).isEqualTo(OrganisationKind.SIAE);
        assertThat(kindOf(company.replace("\"ACI\"", "\"ESAT\""))).isEqualTo(OrganisationKind.ADAPTED_COMPANY);
        assertThat(kindOf(company.replace("\"ACI\"", "null"))).isEqualTo(OrganisationKind.OTHER);
        assertThat(kindOf(REPLY.replace("9220", "7343").replace("\"ACI\"", "null")))
                .isEqualTo(OrganisationKind.LOCAL_BODY);
        assertThat(kindOf(REPLY.replace("9220", "5558").replace("\"ACI\"", "null")))
                .isEqualTo(OrganisationKind.COOPERATIVE);
    }

    private static OrganisationKind kindOf(String reply) {
        return RegisterReply.parse(reply).company(SIRET).orElseThrow().kind();
    }
}
