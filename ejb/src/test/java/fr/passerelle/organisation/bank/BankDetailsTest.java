package fr.passerelle.organisation.bank;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.Bic;
import fr.passerelle.base.shared.Iban;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankDetailsTest {
    @ParameterizedTest
    @CsvSource({
        "Les Rayons de Fives, Les Rayons de Fives, false",
        "ASSO RAYONS DE FIVES, Les Rayons de Fives, false",
        "LA CUISINE COMMUNE SCIC, La Cuisine Commune, false",
        "REEMPLOI RBX, Réemploi Roubaix, false",
        "Thomas Leclercq, Les Rayons de Fives, true",
        "Association des Jardins, Les Rayons de Fives, true"
    })
    void noticesAHolderWhoIsSomebodyElse(String holder, String organisation, boolean other) {
        BankDetails details = new BankDetails(new Iban("FR7630006000011234567890189"), new Bic("AGRIFRPP"), holder);
        assertThat(details.isOfAnotherThan(organisation)).isEqualTo(other);
    }
}
