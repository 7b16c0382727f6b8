package fr.passerelle.base.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {
    @ParameterizedTest
    @CsvSource({
        "Étoiles, Les étoiles du Nord",
        "étoile, LES ETOILES DU NORD",
        "etoiles, Une étoile",
        "jardins, Jardin partagé",
        "jardin, Les Jardins de l’Écluse",
        "travaux, Un travail d’utilité",
        "travail, Travaux et chantiers",
        "chevaux, Le cheval de trait",
        "local, Ateliers locaux",
        "bateaux, Bateau-école",
        "oeuvres, Fédération des Œuvres laïques",
        "œuvre, Fédération des oeuvres",
        "jeux, Jeu et éducation",
        "ESS, Entreprendre en ESS",
        "521 456 784 00016, 52145678400016",
        "521.456.784, 52145678400016",
        "jardins 521 456 784, Jardin 52145678400016",
        "521 45, 52145678400016",
        "DEM-2026-00012, DEM-2026-00012 vélo",
        "vélo écoles, École de vélo"
    })
    void finds(String typed, String written) {
        assertThat(found(typed, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jardins, Les étoiles",
        "DEM-2026-00012, DEM-2026-00099 52145678400012",
        "local, Location de salles",
        "521 456 785, 52145678400016",
        "vélo école, École"
    })
    void leavesOut(String typed, String written) {
        assertThat(found(typed, written)).isFalse();
    }

    @Test
    void asksForNothingWhenNothingWasTyped() {
        assertThat(Sought.of(null).isEmpty()).isTrue();
        assertThat(Sought.of(" - ").in("a.searchText")).isEqualTo("1 = 1");
    }

    @Test
    void readsNoSignAsAPattern() {
        assertThat(Sought.of("50%_").in("a.searchText")).isEqualTo("(a.searchText like :sought0a escape '!')");
        assertThat(Sought.of("50%_").parameters()).containsExactly(Map.entry("sought0a", "%50%"));
    }

    /** As the database reads the condition: one form of each word is somewhere in the text. */
    private static boolean found(String typed, String written) {
        String text = SearchText.of(written);
        return Sought.of(typed).words().stream()
                .allMatch(forms -> forms.stream().anyMatch(text::contains));
    }
}
