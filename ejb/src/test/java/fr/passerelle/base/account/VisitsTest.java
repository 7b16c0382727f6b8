package fr.passerelle.base.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.SessionEnded;
import fr.passerelle.base.login.PersonalDetails;
import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.TestSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class VisitsTest {
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final Settings USUAL = new Settings(Map.of());

    private final Visits visits = House.get(Visits.class);
    private Actor agent;

    @BeforeEach
    void anAgent() {
        TestDatabase.get().ignoreReferencesOf("mandate");
        agent = GivenActors.staff(Role.SECRETARY);
    }

    @Test
    void anAgentWhoDoesNothingForHalfAnHourSignsInAgain() {
        Account account = staff();
        SignedIn session = new SignedIn();
        check(session, account, START);
        check(session, account, START.plus(Duration.ofMinutes(30)));
        check(session, account, START.plus(Duration.ofMinutes(60)));
        assertThatThrownBy(() -> check(
                        session, account, START.plus(Duration.ofMinutes(90)).plusSeconds(1)))
                .isInstanceOf(SessionEnded.class);
    }

    @Test
    void aPersonOfAnAssociationHasAnHour() {
        Account account = new Account("a@b.fr", "A", Language.FR, START);
        SignedIn session = new SignedIn();
        check(session, account, START);
        check(session, account, START.plus(Duration.ofMinutes(60)));
        assertThatThrownBy(() -> check(
                        session, account, START.plus(Duration.ofMinutes(120)).plusSeconds(1)))
                .isInstanceOf(SessionEnded.class);
    }

    @Test
    void everybodySignsInAgainAfterTenHoursOrWhenTheAccountChanges() {
        Account account = staff();
        SignedIn session = new SignedIn();
        for (int minutes = 0; minutes <= 600; minutes += 20) {
            check(session, account, START.plus(Duration.ofMinutes(minutes)));
        }
        assertThatThrownBy(() -> check(session, account, START.plus(Duration.ofMinutes(601))))
                .isInstanceOf(SessionEnded.class);
        SignedIn other = new SignedIn();
        check(other, account, START);
        account.disable();
        assertThatThrownBy(() -> check(other, account, START)).isInstanceOf(SessionEnded.class);
    }

    @Test
    void onesOtherSessionsEndAndTheOneThatAsksGoesOn() {
        Account account = new Account("a@b.fr", "A", Language.FR, START);
        SignedIn here = new SignedIn();
        SignedIn elsewhere = new SignedIn();
        check(here, account, START);
        check(elsewhere, account, START);
        account.endSessions();
        here.outlive(account);
        check(here, account, START);
        assertThatThrownBy(() -> check(elsewhere, account, START)).isInstanceOf(SessionEnded.class);
    }

    @Test
    void theLimitsAreSettings() {
        TestSettings.set("PASSERELLE_STAFF_IDLE_MINUTES", "5");
        try {
            assertThat(House.as(agent, visits::idle)).isEqualTo(Duration.ofMinutes(5));
        } finally {
            TestSettings.unset("PASSERELLE_STAFF_IDLE_MINUTES");
        }
        assertThat(House.as(agent, visits::idle)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void onesOpenSessionsAreListedWithDevicePlaceAndLastAct() {
        UUID desk = begin("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/145.0", "192.0.2.8");
        TestClock.advance(Duration.ofMinutes(10));
        UUID phone =
                begin("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604.1", "198.51.100.3");
        List<VisitRow> mine = mine();
        assertThat(mine).extracting(VisitRow::id).containsExactly(phone, desk);
        assertThat(mine).extracting(VisitRow::device).containsExactly("Safari · iPhone", "Firefox · Windows");
        assertThat(mine).extracting(VisitRow::address).containsExactly("198.51.100.3", "192.0.2.8");
        TestClock.advance(Duration.ofMinutes(21));
        assertThat(mine()).extracting(VisitRow::id).containsExactly(phone);
    }

    @Test
    void aSessionIsEndedByItsOwnerAndByNobodyElse() {
        UUID desk = begin("Firefox Linux", "192.0.2.8");
        Actor other = GivenActors.staff(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> House.run(other, () -> visits.end(desk))).isInstanceOf(NotFound.class);
        assertThat(visits.isOpen(desk)).isTrue();
        House.run(agent, () -> visits.end(desk));
        assertThat(visits.isOpen(desk)).isFalse();
        assertThat(mine()).isEmpty();
    }

    @Test
    void sessionsThatDiedWithAnotherPasswordAreNotListed() {
        begin("Firefox Linux", "192.0.2.8");
        House.run(agent, () -> House.get(PersonalDetails.class).endOtherSessions(null));
        assertThat(mine()).isEmpty();
    }

    private UUID begin(String userAgent, String address) {
        return House.as(agent, () -> {
            House.get(Visitor.class).comes(userAgent, address);
            return visits.begin(agent.accountId());
        });
    }

    private List<VisitRow> mine() {
        return House.as(agent, visits::listMine);
    }

    private static Account staff() {
        Account account = new Account("a@mel.fr", "A", Language.FR, START);
        account.grant(java.util.Set.of(Role.SECRETARY));
        return account;
    }

    private static void check(SignedIn session, Account account, Instant at) {
        session.requireCurrent(account, at, USUAL.idle(account.isStaff()), USUAL.longestSession());
    }
}
