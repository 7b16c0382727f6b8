package fr.passerelle.base.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.organisation.GivenOrganisation;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.testing.House;
import jakarta.persistence.EntityManager;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class PersistentTest {
    private final Organisation given = GivenOrganisation.anAssociation().organisation();

    @BeforeEach
    void anOrganisationIsStored() {
        House.transact(() -> House.get(EntityManager.class).persist(given));
    }

    @Test
    void aProxyEqualsItsRowBothWays() {
        Organisation row =
                House.inTransaction(() -> House.get(EntityManager.class).find(Organisation.class, given.getId()));
        Organisation proxy = proxy();
        assertThat(Hibernate.isInitialized(proxy)).isFalse();
        assertThat(proxy).isEqualTo(row).hasSameHashCodeAs(row);
        assertThat(row).isEqualTo(proxy).isEqualTo(given).hasSameHashCodeAs(given);
    }

    @Test
    void twoProxiesOfOneRowAreEqualAndThoseOfTwoRowsAreNot() {
        assertThat(proxy()).isEqualTo(proxy());
        assertThat(proxy())
                .isNotEqualTo(GivenOrganisation.anAssociation().organisation())
                .isNotEqualTo(null);
    }

    private Organisation proxy() {
        return House.inTransaction(
                () -> House.get(EntityManager.class).getReference(Organisation.class, given.getId()));
    }
}
