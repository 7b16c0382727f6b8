package fr.passerelle.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.shared.Sought;
import fr.passerelle.organisation.GivenOrganisation;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.Profile;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(House.class)
class FindableTest {
    private final Organisations organisations = House.get(Organisations.class);
    private GivenFile file;

    @BeforeEach
    void aFile() {
        file = new GivenFile(ApplicationState.SUBMITTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cuisine",
                "CUISINES",
                "Écluse",
                "ecluses",
                "JDD",
                "73282932000074",
                "732 829 320 00074",
                "732.829.320",
                "W595012345",
                "DEM-2026-00001",
                "atelier écluse",
                "ateliers jdd"
            })
    void isFoundByWhatItsOrganisationIsCalledNow(String typed) {
        rename("Les Cuisines de l’Écluse");
        assertThat(count(typed)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jardins", "deule", "cuisine voisine", "732 829 321"})
    void isNotFoundByWhatItIsNot(String typed) {
        rename("Les Cuisines de l’Écluse");
        assertThat(count(typed)).isZero();
    }

    @Test
    void beginsWithTheWordsOfItsOrganisation() {
        Organisation owner = GivenOrganisation.anAssociation().organisation();
        String written = Application.searchText("DEM-2026-00007", "Chantiers locaux", owner);
        assertThat(written).contains("jdd", "73282932000074", "dem-2026-00007", "chantiers locaux");
        assertThat(Sought.of("chantier local").words())
                .allMatch(forms -> forms.stream().anyMatch(written::contains));
    }

    private void rename(String name) {
        Organisation owner = file.open().application().getOrganisation();
        Actor signatory = GivenPeople.member(GivenPeople.volunteer("Ana Petit"), owner.getId(), MandateRole.SIGNATORY);
        Profile profile = GivenOrganisation.anAssociation().named(name).profile();
        House.run(
                signatory,
                () -> organisations.describe(
                        owner.getId(), organisations.get(owner.getId()).getVersion(), profile));
    }

    private int count(String typed) {
        ApplicationFilter filter = new ApplicationFilter(typed, Set.of(), null, false, null, null, null);
        return House.as(file.claire, () -> House.get(Applications.class).count(filter));
    }
}
