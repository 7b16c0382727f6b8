package fr.passerelle.application;

import static fr.passerelle.base.workflow.GivenMover.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.account.Mandates;
import fr.passerelle.base.audit.AuditVerification;
import fr.passerelle.base.audit.AuditVerifier;
import fr.passerelle.base.privacy.Erasure;
import fr.passerelle.base.privacy.ErasureState;
import fr.passerelle.base.privacy.Erasures;
import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.HoldingKind;
import fr.passerelle.base.privacy.PersonalFile;
import fr.passerelle.base.privacy.PersonalFiles;
import fr.passerelle.call.CallAction;
import fr.passerelle.call.GivenCall;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.organisation.GivenOrganisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is held of somebody is handed to them; once they are forgotten, nothing names them but the acts that the law keeps. */
@ExtendWith(House.class)
class ErasuresTest {
    private static final String NAME = "Thomas Leclercq";

    /** Acts: who took a step, and who filed (docs/decisions/0010). */
    private static final Set<String> KEPT =
            Set.of("step.actor_name", "submission.submitted_by", "submission_aud.submitted_by");

    private final Erasures erasures = House.get(Erasures.class);
    private final PersonalFiles files = House.get(PersonalFiles.class);
    private Actor nadia;
    private Actor bruno;
    private Actor founder;
    private Actor thomas;
    private UUID organisation;
    private UUID draft;

    @BeforeEach
    void somebodyWhoWrote() {
        nadia = GivenPeople.staff("Nadia Roussel", Role.ADMINISTRATOR);
        bruno = GivenPeople.staff("Bruno Hespel", Role.ADMINISTRATOR);
        ProjectCall call = GivenCall.entreprendreAutrement().build();
        call.perform(CallAction.PUBLISH, by(GivenActors.ANYBODY));
        House.transact(() -> House.get(EntityManager.class).persist(call));
        founder = GivenPeople.volunteer("Odile Oeuvrard");
        organisation = House.as(
                founder,
                () -> House.get(Organisations.class)
                        .create(GivenOrganisation.anAssociation().profile()));
        founder = GivenPeople.member(founder, organisation, MandateRole.SIGNATORY);
        Actor newcomer = GivenPeople.volunteer(NAME);
        thomas = GivenPeople.member(newcomer, organisation, MandateRole.SIGNATORY);
        House.run(
                Act.DEMONSTRATION,
                () -> House.get(Mandates.class).give(newcomer.accountId(), organisation, MandateRole.SIGNATORY));
        Drafts drafts = House.get(Drafts.class);
        draft = House.as(thomas, () -> drafts.start(call.getId(), organisation));
        House.as(thomas, () -> drafts.answer(draft, "TITLE", "Atelier", -1));
        House.as(thomas, () -> drafts.answer(draft, "CONTACT_NAME", NAME, -1));
        House.run(thomas, () -> House.get(Correspondence.class).send(draft, "Bonjour"));
        House.run(thomas, () -> House.get(Filing.class).withdraw(draft, "Trop tard"));
    }

    @Test
    void handsAPersonWhatIsHeldOfThem() throws IOException {
        PersonalFile held = House.as(thomas, files::mine);
        assertThat(held.byKind())
                .containsKeys(
                        HoldingKind.ACCOUNT,
                        HoldingKind.MANDATE,
                        HoldingKind.JOURNAL,
                        HoldingKind.STEP,
                        HoldingKind.ANSWER,
                        HoldingKind.MESSAGE,
                        HoldingKind.CONTACT);
        assertThat(held.byKind().get(HoldingKind.MESSAGE))
                .extracting(Holding::text)
                .containsExactly("Bonjour");
        assertThat(held.keptUntil()).isNotNull();
        List<String> archive = unzipped(House.as(thomas, () -> files.takeAway(Locale.FRANCE)));
        assertThat(archive).hasSize(2).allMatch(file -> file.contains("Bonjour") && file.contains(thomas.login()));
        assertThat(House.as(founder, files::mine).byKind()).doesNotContainKey(HoldingKind.MESSAGE);
    }

    @Test
    void forgetsAPersonButForTheirActs() {
        House.run(thomas, erasures::askForMyself);
        carryOut(thomas, nadia);
        assertThat(naming(NAME)).isSubsetOf(KEPT);
        assertThat(naming(thomas.login())).isEmpty();
        Account gone = House.as(nadia, () -> House.get(Accounts.class).get(thomas.accountId()));
        assertThat(gone.getName()).startsWith("Personne effacée n° ");
        assertThat(gone.isEnabled()).isFalse();
        assertThat(House.as(founder, () -> House.get(Mandates.class).list(organisation)))
                .hasSize(1);
        AuditVerification journal =
                House.as(nadia, () -> House.get(AuditVerifier.class).verify());
        assertThat(journal.broken()).isNull();
        assertThat(journal.altered())
                .noneMatch(object -> object.contains(thomas.accountId().toString()));
        assertThat(TestDatabase.get()
                        .query("select action from audit_entry where object_id = '" + thomas.accountId()
                                + "' order by seq desc"))
                .contains("account.erased", "erasure.asked");
        assertThatThrownBy(() ->
                        House.run(nadia, () -> House.get(Accounts.class).enable(gone.getId(), gone.getVersion())))
                .hasMessage("account.erased");
    }

    @Test
    void takesASecondPairOfEyes() {
        House.run(nadia, () -> erasures.ask(thomas.accountId()));
        assertThatThrownBy(() -> carryOut(thomas, nadia)).hasMessage("erasure.sameHand");
        House.run(bruno, () -> erasures.ask(nadia.accountId()));
        assertThatThrownBy(() -> carryOut(nadia, nadia)).hasMessage("erasure.sameHand");
        carryOut(thomas, bruno);
        assertThat(last(thomas).getState()).isEqualTo(ErasureState.DONE);
        assertThatThrownBy(() -> House.run(bruno, () -> erasures.ask(thomas.accountId())))
                .hasMessage("account.erased");
    }

    @Test
    void leavesNoOrganisationWithoutSomebodyWhoSigns() {
        House.run(founder, erasures::askForMyself);
        House.run(thomas, () -> House.get(Mandates.class).withdraw(organisation, thomas.accountId()));
        assertThatThrownBy(() -> carryOut(founder, nadia)).hasMessage("erasure.lastSignatory");
        assertThat(last(founder).getState()).isEqualTo(ErasureState.ASKED);
    }

    @Test
    void isTakenBackByWhoAskedForIt() {
        House.run(thomas, erasures::askForMyself);
        House.run(thomas, erasures::askForMyself);
        assertThat(House.as(bruno, erasures::listAsked)).hasSize(1);
        House.run(thomas, erasures::takeBack);
        assertThat(House.as(thomas, erasures::findMine)).map(Erasure::getState).contains(ErasureState.DISMISSED);
    }

    private void carryOut(Actor person, Actor administrator) {
        Erasure asked = last(person);
        House.run(administrator, () -> erasures.carryOut(asked.getId(), asked.getVersion()));
    }

    private Erasure last(Actor person) {
        return House.as(bruno, () -> erasures.find(person.accountId())).orElseThrow();
    }

    /** Every column of text of every table that holds this. */
    private static Set<String> naming(String text) {
        List<String> columns = TestDatabase.get()
                .query("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = 'public' and lower(data_type) in ('character varying', 'text',"
                        + " 'character large object')");
        assertThat(columns).hasSizeGreaterThan(100);
        Set<String> found = new java.util.TreeSet<>();
        for (String column : columns) {
            String[] parts = column.split("\\.");
            if (!TestDatabase.get()
                    .query("select 1 from " + parts[0] + " where cast(" + parts[1] + " as varchar) like '%" + text
                            + "%'")
                    .isEmpty()) {
                found.add(column);
            }
        }
        return found;
    }

    private static List<String> unzipped(byte[] archive) throws IOException {
        List<String> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
