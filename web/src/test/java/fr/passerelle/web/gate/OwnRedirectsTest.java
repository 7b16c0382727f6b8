package fr.passerelle.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnRedirectsTest {
    @Test
    void leavesOutTheHostThatTheClientNamed() {
        assertThat(OwnRedirects.pathOf("http://thief.example/portal/home.xhtml?a=b", "thief.example"))
                .isEqualTo("/portal/home.xhtml?a=b");
        assertThat(OwnRedirects.pathOf("https://localhost:8080/office", "localhost:8080"))
                .isEqualTo("/office");
    }

    @Test
    void keepsAPathAndAnAddressElsewhere() {
        assertThat(OwnRedirects.pathOf("/portal/home.xhtml", "localhost")).isEqualTo("/portal/home.xhtml");
        assertThat(OwnRedirects.pathOf("https://www.legifrance.gouv.fr/loda", "localhost"))
                .isEqualTo("https://www.legifrance.gouv.fr/loda");
    }

    @Test
    void makesNoAddressOfAnotherSiteOutOfAPath() {
        assertThat(OwnRedirects.pathOf("http://localhost//thief.example/", "localhost"))
                .isEqualTo("/");
        assertThat(OwnRedirects.pathOf("http://localhost.thief.example/", "localhost"))
                .isEqualTo("/");
    }
}
