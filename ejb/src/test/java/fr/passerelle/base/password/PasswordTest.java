package fr.passerelle.base.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    @Test
    void aHashKnowsItsPasswordOnly() {
        PasswordHash hash = PasswordHash.parse(
                PasswordHash.of("un mot de passe long", 1_000).encoded());
        assertThat(hash.matches("un mot de passe long")).isTrue();
        assertThat(hash.matches("un mot de passe lonG")).isFalse();
    }

    @Test
    void theSamePasswordNeverHasTheSameHashTwice() {
        assertThat(PasswordHash.of("x", 10).encoded())
                .isNotEqualTo(PasswordHash.of("x", 10).encoded());
    }

    @Test
    void theCostOfTodayIs210000Rounds() {
        Passwords passwords = new Passwords();
        assertThat(passwords.rounds()).isEqualTo(210_000);
        assertThat(passwords.dummy().rounds()).isEqualTo(210_000);
        assertThat(passwords.isWeakerThanToday(PasswordHash.of("x", 2_048))).isTrue();
    }

    @Test
    void aWeakHashTakesAsLongToCheckAsADummy() {
        Passwords passwords = new Passwords();
        PasswordHash weak = PasswordHash.of("right", 2_048);
        passwords.matches(weak, "warm up");
        long dummy = Long.MAX_VALUE;
        long old = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            dummy = Math.min(dummy, nanos(() -> passwords.matches(passwords.dummy(), "wrong")));
            old = Math.min(old, nanos(() -> passwords.matches(weak, "wrong")));
        }
        assertThat(old).isGreaterThan(dummy / 2);
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    @Test
    void anAccentTypedInTwoWaysIsTheSamePassword() {
        assertThat(PasswordHash.of("caf\u00e9", 10).matches("cafe\u0301")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cheval correct agrafe pile",
                "La barge remonte vers Quesnoy",
                "zjK4-pq9T-mm2x",
                "Trois péniches bleues"
            })
    void longUnusualPasswordsAreTaken(String password) {
        assertThatCode(() -> PasswordRules.require(password, "lea@asso.example.org", "Léa Dubois"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "azertyuiopqs",
                "passwordpassword",
                "Subvention2026",
                "Association59000",
                "dubois.lea.2026",
                "lille-metropole"
            })
    void whatAnAttackerTriesFirstIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRules.require(password, "lea.dubois@asso.example.org", "Léa Dubois"))
                .hasMessage("password.guessable");
    }

    @Test
    void lengthGoesFrom12To128CharactersHoweverTheyAreCoded() {
        assertThatThrownBy(() -> PasswordRules.require("zjK4-pq9T-m", "a@b.fr", "A"))
                .hasMessage("password.length");
        assertThatThrownBy(() -> PasswordRules.require("x".repeat(129), "a@b.fr", "A"))
                .hasMessage("password.length");
        assertThatThrownBy(() -> PasswordRules.require("🦔🦔🦔🦔🦔🦔", "a@b.fr", "A"))
                .hasMessage("password.length");
    }
}
