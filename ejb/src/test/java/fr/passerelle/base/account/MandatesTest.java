package fr.passerelle.base.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.Heard;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class MandatesTest {
    private static final String PASSWORD = "cheval correct agrafe pile";

    private final UUID organisation = Ids.next();
    private final Mandates mandates = House.get(Mandates.class);
    private final Invitations invitations = House.get(Invitations.class);

    @BeforeEach
    void nothingAboveExists() {
        TestDatabase.get().ignoreReferencesOf("mandate");
    }

    @Test
    void whoRegistersAnOrganisationSignsForIt() {
        Actor founder = GivenActors.applicant();
        House.run(founder, () -> mandates.found(organisation));
        assertThat(rolesOf(organisation)).containsExactly("SIGNATORY");
    }

    @Test
    void nobodyFoundsAnOrganisationThatHasPeople() {
        GivenActors.member(organisation, MandateRole.READER);
        assertThatThrownBy(() -> House.run(GivenActors.applicant(), () -> mandates.found(organisation)))
                .hasMessage("mandate.alreadyFounded");
    }

    @Test
    void anInvitedPersonJoinsWithTheRoleOfTheInvitation() {
        Actor signatory = GivenActors.member(organisation, MandateRole.SIGNATORY);
        House.run(signatory, () -> invitations.invite(organisation, "tom@asso.example.org", MandateRole.TREASURER));
        LinkIssued link = Heard.last(LinkIssued.class);
        TestClock.advance(Duration.ofDays(13));
        assertThat(invitations.look(link.secret()).known()).isFalse();
        assertThat(invitations.acceptAndRegister(link.secret(), "Tom Petit", PASSWORD))
                .isEqualTo(organisation);
        assertThat(rolesOf(organisation)).containsExactlyInAnyOrder("SIGNATORY", "TREASURER");
        assertThatThrownBy(() -> invitations.acceptAndRegister(link.secret(), "Tom Petit", PASSWORD))
                .hasMessage("link.unusable");
    }

    @Test
    void aKnownPersonSignsInToAcceptAndOnlyTheInvitedOneCan() {
        Actor signatory = GivenActors.member(organisation, MandateRole.SIGNATORY);
        Actor invited = GivenActors.applicant();
        Actor curious = GivenActors.applicant();
        House.run(signatory, () -> invitations.invite(organisation, invited.login(), MandateRole.DRAFTER));
        String secret = Heard.last(LinkIssued.class).secret();
        assertThatThrownBy(() -> House.as(curious, () -> invitations.accept(secret)))
                .hasMessage("invitation.otherAddress");
        assertThat(House.as(invited, () -> invitations.accept(secret))).isEqualTo(organisation);
    }

    /** A mail that got lost is sent again: neither the right nor the link of the first one is taken away. */
    @Test
    void invitingAgainKeepsTheRightAndTheFirstLink() {
        Actor signatory = GivenActors.member(organisation, MandateRole.SIGNATORY);
        House.run(signatory, () -> invitations.invite(organisation, "tom@asso.example.org", MandateRole.SIGNATORY));
        String first = Heard.last(LinkIssued.class).secret();
        assertThatThrownBy(() -> House.run(
                        signatory, () -> invitations.invite(organisation, "tom@asso.example.org", MandateRole.DRAFTER)))
                .hasMessage("invitation.otherRight");
        House.run(signatory, () -> invitations.invite(organisation, "Tom@asso.example.org", MandateRole.SIGNATORY));
        String second = Heard.last(LinkIssued.class).secret();
        assertThat(House.as(signatory, () -> invitations.listPending(organisation)))
                .hasSize(1);
        assertThat(invitations.look(first).role()).isEqualTo(MandateRole.SIGNATORY);
        invitations.acceptAndRegister(first, "Tom Petit", PASSWORD);
        assertThatThrownBy(() -> invitations.look(second)).hasMessage("link.unusable");
        assertThat(rolesOf(organisation)).containsExactly("SIGNATORY", "SIGNATORY");
    }

    @Test
    void takingAnInvitationBackClosesEveryLinkOfIt() {
        Actor signatory = GivenActors.member(organisation, MandateRole.SIGNATORY);
        House.run(signatory, () -> invitations.invite(organisation, "tom@asso.example.org", MandateRole.READER));
        String first = Heard.last(LinkIssued.class).secret();
        House.run(signatory, () -> invitations.invite(organisation, "tom@asso.example.org", MandateRole.READER));
        AccessToken pending =
                House.as(signatory, () -> invitations.listPending(organisation)).get(0);
        House.run(signatory, () -> invitations.withdraw(pending.getId()));
        assertThatThrownBy(() -> invitations.look(first)).hasMessage("link.unusable");
    }

    @Test
    void onlyASignatoryInvites() {
        Actor treasurer = GivenActors.member(organisation, MandateRole.TREASURER);
        assertThatThrownBy(() -> House.run(
                        treasurer, () -> invitations.invite(organisation, "a@asso.example.org", MandateRole.SIGNATORY)))
                .hasMessage("mandate.signatoryOnly");
        Actor stranger = GivenActors.member(Ids.next(), MandateRole.SIGNATORY);
        assertThatThrownBy(() -> House.run(
                        stranger, () -> invitations.invite(organisation, "a@asso.example.org", MandateRole.SIGNATORY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anInvitationTakenBackOpensNothing() {
        Actor signatory = GivenActors.member(organisation, MandateRole.SIGNATORY);
        House.run(signatory, () -> invitations.invite(organisation, "tom@asso.example.org", MandateRole.READER));
        String secret = Heard.last(LinkIssued.class).secret();
        List<AccessToken> pending = House.as(signatory, () -> invitations.listPending(organisation));
        House.run(signatory, () -> invitations.withdraw(pending.get(0).getId()));
        assertThatThrownBy(() -> invitations.look(secret)).hasMessage("link.unusable");
        assertThat(House.as(signatory, () -> invitations.listPending(organisation)))
                .isEmpty();
    }

    @Test
    void theLastSignatoryNeitherLeavesNorStepsDown() {
        Actor signatory = GivenActors.member(organisation, MandateRole.SIGNATORY);
        assertThatThrownBy(() -> House.run(signatory, () -> mandates.withdraw(organisation, signatory.accountId())))
                .hasMessage("mandate.lastSignatory");
        assertThatThrownBy(() -> House.run(
                        signatory, () -> mandates.change(organisation, signatory.accountId(), MandateRole.READER)))
                .hasMessage("mandate.lastSignatory");
        GivenActors.member(organisation, MandateRole.SIGNATORY);
        House.run(signatory, () -> mandates.withdraw(organisation, signatory.accountId()));
        assertThat(rolesOf(organisation)).containsExactly("SIGNATORY");
    }

    @Test
    void peopleOfAnotherOrganisationAreUnknown() {
        Actor member = GivenActors.member(organisation, MandateRole.SIGNATORY);
        Actor stranger = GivenActors.member(Ids.next(), MandateRole.SIGNATORY);
        assertThatThrownBy(() -> House.as(stranger, () -> mandates.list(organisation)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> House.run(stranger, () -> mandates.withdraw(organisation, member.accountId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> House.as(Actor.ANONYMOUS, () -> mandates.list(organisation)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheProductItselfGivesMandates() {
        Actor person = GivenActors.applicant();
        assertThatThrownBy(() ->
                        House.run(person, () -> mandates.give(person.accountId(), organisation, MandateRole.SIGNATORY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAgentHoldsNoMandate() {
        Actor agent = GivenActors.staff(Role.INSTRUCTOR);
        assertThatThrownBy(() -> House.run(
                        Act.DEMONSTRATION, () -> mandates.give(agent.accountId(), organisation, MandateRole.READER)))
                .hasMessage("account.staffHasNoMandate");
    }

    private static List<String> rolesOf(UUID organisation) {
        return TestDatabase.get().query("select role from mandate where organisation_id = '" + organisation + "'");
    }
}
