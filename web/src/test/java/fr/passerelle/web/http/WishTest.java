package fr.passerelle.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/portal/home.xhtml",
                "/office/application/file.xhtml?id=0190c0de-0000-7000-8000-000000000000&tab=note",
                "/pieces/0190c0de-0000-7000-8000-000000000000"
            })
    void isAPathOfThisSite(String sent) {
        assertThat(Wish.read(sent)).contains(new Wish(sent));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "true",
                "//thief.example/",
                "/\\thief.example/",
                "/portal\\..\\home",
                "https://thief.example/",
                "javascript:alert(1)",
                "/portal/\r\nSet-Cookie:a=b",
                "/portal/ home",
                "/%zz",
                "/open/security/login.xhtml?suite=%2F"
            })
    void isNothingElse(String sent) {
        assertThat(Wish.read(sent)).isEmpty();
    }

    @Test
    void travelsInTheAddressOfTheSignInPage() {
        assertThat(new Wish("/portal/home.xhtml?a=b&c=d").signInPage())
                .isEqualTo("/open/security/login.xhtml?suite=%2Fportal%2Fhome.xhtml%3Fa%3Db%26c%3Dd");
    }
}
