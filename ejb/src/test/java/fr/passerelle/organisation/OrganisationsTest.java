package fr.passerelle.organisation;

import static fr.passerelle.organisation.GivenOrganisation.anAssociation;
import static fr.passerelle.organisation.GivenOrganisation.figures;
import static fr.passerelle.organisation.GivenOrganisation.president;
import static fr.passerelle.organisation.OrganisationTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class OrganisationsTest {
    private final Organisations organisations = House.get(Organisations.class);
    private Actor ana;
    private Actor neighbour;
    private Actor instructor;
    private UUID id;

    @BeforeEach
    void anAssociationOfAna() {
        Actor newcomer = GivenPeople.volunteer("Ana Petit");
        id = House.as(newcomer, () -> organisations.create(anAssociation().profile()));
        ana = GivenPeople.member(newcomer, id, MandateRole.SIGNATORY);
        neighbour = GivenPeople.member(GivenPeople.volunteer("Paul Voisin"), UUID.randomUUID(), MandateRole.SIGNATORY);
        instructor = GivenPeople.staff("Ines Instruit", Role.INSTRUCTOR);
    }

    @Test
    void makesItsCreatorTheFirstSignatory() {
        assertThat(TestDatabase.get().query("select role from mandate where organisation_id = '" + id + "'"))
                .containsExactly("SIGNATORY");
        assertThat(House.as(ana, organisations::listMine))
                .extracting(OrganisationRow::id)
                .containsExactly(id);
    }

    @Test
    void sendsTheNextPersonToAskForAnInvitation() {
        assertThat(House.as(neighbour, () -> organisations.isKnown(new Siret("732 829 320 00074"))))
                .isTrue();
        assertRefused(
                () -> House.as(
                        neighbour, () -> organisations.create(anAssociation().profile())),
                "siret",
                "organisation.known");
    }

    @Test
    void createsOnceWhenTheSameRequestComesTwice() {
        UUID operation = UUID.randomUUID();
        Profile other = anAssociation().withSiret("35600000000048").profile();
        UUID first = House.as(ana, operation, () -> organisations.create(other));
        UUID second = House.as(ana, operation, () -> organisations.create(other));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void showsTheWholeOrganisationToItsPeopleAndToStaff() {
        House.run(ana, () -> organisations.appoint(id, president("Ana Petit")));
        House.run(ana, () -> organisations.declare(id, figures(2025, 150_000, 90_000, 25_000, 30_000)));
        for (Actor reader : List.of(ana, instructor)) {
            Organisation seen = House.as(reader, () -> organisations.get(id));
            assertThat(seen.legalRepresentative()).isPresent();
            assertThat(seen.getFigures()).hasSize(1);
            assertThat(seen.getAddress().getCommune().getName()).isEqualTo("Lille");
        }
    }

    @Test
    void doesNotExistForTheNeighbours() {
        assertThatThrownBy(() -> House.as(neighbour, () -> organisations.get(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> House.as(neighbour, () -> organisations.appoint(id, president("P"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> House.run(
                        neighbour,
                        () -> organisations.describe(id, 0, anAssociation().profile())))
                .isInstanceOf(NotFound.class);
        assertThat(House.as(neighbour, organisations::listMine)).isEmpty();
    }

    @Test
    void isOnlyReadByReaders() {
        Actor reader = GivenPeople.member(GivenPeople.volunteer("Rita Lit"), id, MandateRole.READER);
        assertThat(House.as(reader, () -> organisations.get(id)).getName()).isEqualTo("Les Jardins de la Deûle");
        assertThatThrownBy(() -> House.as(reader, () -> organisations.appoint(id, president("R"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseJustChanged() {
        long seen = House.as(ana, () -> organisations.get(id)).getVersion();
        House.run(
                ana,
                () -> organisations.describe(
                        id, seen, anAssociation().named("Nouveau nom").profile()));
        assertThatThrownBy(() -> House.run(
                        ana,
                        () -> organisations.describe(id, seen, anAssociation().profile())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void isFoundByStaffWithoutAccentsOrByNumberHoweverSpaced() {
        assertThat(found("jardins de la deule")).containsExactly(id);
        assertThat(found("732 829 320")).containsExactly(id);
        assertThat(found("W595012345")).containsExactly(id);
        assertThat(found("jardin deules")).containsExactly(id);
        assertThat(found("jdd 732 829 320 00074")).containsExactly(id);
        assertThat(found("jardins de lille")).isEmpty();
        assertThat(House.as(instructor, () -> organisations.count(OrganisationFilter.ALL)))
                .isEqualTo(1);
    }

    @Test
    void isConfirmedByAnInstructorAndThenLeavesTheListOfThoseToConfirm() {
        OrganisationFilter waiting = new OrganisationFilter("", OrganisationKind.ASSOCIATION, true);
        assertThat(House.as(instructor, () -> organisations.list(waiting, 0, 25)))
                .hasSize(1);
        House.run(
                instructor,
                () -> organisations.confirm(id, organisations.get(id).getVersion()));
        assertThat(House.as(instructor, () -> organisations.list(waiting, 0, 25)))
                .isEmpty();
        assertThat(House.as(ana, () -> organisations.get(id)).getConfirmedBy()).isEqualTo("Ines Instruit");
    }

    @Test
    void keepsStaffListsFromAssociationsAndConfirmationFromThemselves() {
        assertThatThrownBy(() -> found(ana, "")).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> House.run(ana, () -> organisations.confirm(id, 0)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void knowsThe95Communes() {
        List<Commune> communes = House.get(Communes.class).list();
        assertThat(communes).hasSize(95);
        assertThat(communes).extracting(Commune::getName).contains("Villeneuve-d'Ascq", "Annœullin", "Wicres");
    }

    private List<UUID> found(String text) {
        return found(instructor, text);
    }

    private List<UUID> found(Actor actor, String text) {
        return House.as(actor, () -> organisations.list(new OrganisationFilter(text, null, false), 0, 25)).stream()
                .map(OrganisationRow::id)
                .toList();
    }

    @Test
    void ofTwoPeopleWhoRegisterOneSiretAtOnceTheSecondIsToldThatItIsKnown() throws InterruptedException {
        Actor first = GivenPeople.volunteer("Ada Premiere");
        Actor second = GivenPeople.volunteer("Bob Second");
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> refusals = new CopyOnWriteArrayList<>();
        List<Thread> people = Stream.of(first, second)
                .map(person -> new Thread(() -> {
                    try {
                        together.await();
                        House.as(
                                person,
                                () -> House.get(Organisations.class)
                                        .create(anAssociation()
                                                .withSiret("35600000000048")
                                                .profile()));
                    } catch (RuleViolation refused) {
                        refusals.add(refused.code());
                    } catch (InterruptedException | BrokenBarrierException broken) {
                        throw new IllegalStateException(broken);
                    }
                }))
                .toList();
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }
        assertThat(refusals).containsExactly("organisation.known");
        assertThat(TestDatabase.get().query("select count(*) from organisation where siret = '35600000000048'"))
                .containsExactly("1");
    }
}
