package fr.passerelle.base.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "732 829 320 00074", "732\u00a0829\u202f320 00074", "\t73282932000074\n"})
    void aSiretMayBeTypedWithBlanks(String typed) {
        assertThat(new Siret(typed).value()).isEqualTo("73282932000074");
        assertThat(new Siret(typed).siren()).isEqualTo("732829320");
        assertThat(new Siret(typed).format()).isEqualTo("732\u00a0829\u00a0320\u00a000074");
    }

    @ParameterizedTest
    @CsvSource({
        "'', siret.missing",
        "' ', siret.missing",
        "7328293200007, siret.format",
        "732829320000745, siret.format",
        "7328293200007A, siret.format",
        "00000000000000, siret.format",
        "７３２８２９３２００００７４, siret.format",
        "73282932000075, siret.key",
        "35600000049838, siret.key"
    })
    void aSiretIsRefusedForOneClearReason(String typed, String code) {
        assertThatThrownBy(() -> new Siret(typed)).hasMessage(code);
    }

    @ParameterizedTest
    @CsvSource({"'', siren.missing", "73282932, siren.format", "732829321, siren.key", "245900411, siren.key"})
    void aSirenIsRefusedForOneClearReason(String typed, String code) {
        assertThatThrownBy(() -> new Siren(typed)).hasMessage(code);
    }

    @Test
    void theFormerSirenOfTheMetropoleIsOneToo() {
        assertThat(new Siren("245 900 410").format()).isEqualTo("245\u00a0900\u00a0410");
    }

    @ParameterizedTest
    @CsvSource({
        "w595012345, W595012345, true",
        "'W 595 012 345', W595012345, true",
        "w2b1001234, W2B1001234, false",
        "W9R4003366, W9R4003366, false"
    })
    void anRnaMayHoldALetter(String typed, String value, boolean fitsOpenData) {
        assertThat(new Rna(typed).value()).isEqualTo(value);
        assertThat(new Rna(typed).fitsOpenData()).isEqualTo(fitsOpenData);
    }

    @ParameterizedTest
    @CsvSource({"'', rna.missing", "595012345, rna.format", "W59501234, rna.format", "W5950123456, rna.format"})
    void anRnaIsRefusedForOneClearReason(String typed, String code) {
        assertThatThrownBy(() -> new Rna(typed)).hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR76 3000 6000 0112 3456 7890 189",
                "fr1420041010050500013m02606",
                "MC58 1122 2000 0101 2345 6789 030",
                "BE68 5390 0754 7034",
                "DE89 3704 0044 0532 0130 00",
                "GB29 NWBK 6016 1331 9268 19",
                "LU28 0019 4006 4475 0000",
                "NO93 8601 1117 947"
            })
    void anIbanMayComeFromAnyCountry(String typed) {
        assertThat(new Iban(typed).country()).isEqualToIgnoringCase(typed.substring(0, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "'', iban.missing",
        "F, iban.country",
        "US12345678901234567890, iban.country",
        "FR142004101005050001302606, iban.length",
        "BE685390075470345, iban.length",
        "FR1420041010050500013M02607, iban.key",
        "DE89370400440532013001, iban.key"
    })
    void anIbanIsRefusedForOneClearReason(String typed, String code) {
        assertThatThrownBy(() -> new Iban(typed)).hasMessage(code);
    }

    @Test
    void aFrenchIbanMustAlsoHaveItsRibKey() {
        // remainder 1 modulo 97, but the national key of this account is 89
        assertThatThrownBy(() -> new Iban("FR49 3000 6000 0112 3456 7890 190")).hasMessage("iban.ribKey");
    }

    @Test
    void anIbanNeverShowsItselfWholeInALog() {
        Iban iban = new Iban("FR7630006000011234567890189");
        assertThat(iban.toString()).isEqualTo("FR76\u00a0••••\u00a00189");
        assertThat(iban.format()).isEqualTo("FR76 3000 6000 0112 3456 7890 189".replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"cepafrpp591, CEPAFRPP591", "BNPAFRPP, BNPAFRPP", "'BNPA FR PP XXX', BNPAFRPPXXX"})
    void aBicHasEightOrElevenCharacters(String typed, String value) {
        assertThat(new Bic(typed).value()).isEqualTo(value);
        assertThat(new Bic(typed).country()).isEqualTo("FR");
    }

    @ParameterizedTest
    @CsvSource({"'', bic.missing", "BNPAFRP, bic.format", "BNPAZZPP, bic.format", "BNPAFRPP59, bic.format"})
    void aBicIsRefusedForOneClearReason(String typed, String code) {
        assertThatThrownBy(() -> new Bic(typed)).hasMessage(code);
    }

    @Test
    void aMailAddressIsKeptInLowerCase() {
        assertThat(new EmailAddress(" Claire.Dubois@Jardin-Solidaire.FR ").value())
                .isEqualTo("claire.dubois@jardin-solidaire.fr");
    }

    @ParameterizedTest
    @CsvSource({"'', email.missing", "claire, email.format", "claire@, email.format", "a b@c.fr, email.format"})
    void aMailAddressIsRefusedForOneClearReason(String typed, String code) {
        assertThatThrownBy(() -> new EmailAddress(typed)).hasMessage(code);
    }

    @Test
    void aReferenceTellsItsSeriesYearAndRank() {
        Reference reference = Reference.of("EA", 2026, 42);
        assertThat(reference).hasToString("EA-2026-00042").isEqualTo(new Reference("ea-2026-00042"));
        assertThat(reference.series()).isEqualTo("EA");
        assertThat(reference.year()).isEqualTo(2026);
        assertThat(reference.number()).isEqualTo(42);
        assertThatThrownBy(() -> new Reference("2026-42")).hasMessage("reference.format");
    }
}
