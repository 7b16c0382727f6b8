package fr.passerelle.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.committee.Agenda;
import fr.passerelle.committee.EnvelopeLeft;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class CallsTest {
    private final Calls calls = House.get(Calls.class);
    private final Actor manager = GivenPeople.staff("Paul Appelle", Role.CALL_MANAGER);
    private final ProjectCall model = GivenCall.entreprendreAutrement().build();

    @Test
    void aNewCallDrawsOnAnEnvelopeOfItsYear() {
        UUID id = create();
        assertThat(call(id).getEnvelope().getTotal()).isEqualTo(Money.of(600_000));
        assertThat(rows()).containsExactly("2026/600000.00");
        assertThat(House.as(manager, calls::listAll))
                .extracting(CallRow::envelope)
                .containsExactly(Money.of(600_000));
    }

    @Test
    void anotherAmountKeepsTheRowOfItsYear() {
        UUID id = create();
        List<String> before = TestDatabase.get().query("select id from envelope_year");
        change(id, call(id).getVersion(), 700_000);
        assertThat(rows()).containsExactly("2026/700000.00");
        assertThat(TestDatabase.get().query("select id from envelope_year")).isEqualTo(before);
    }

    /** The amount stands in another row than the call: who saw the older one is refused all the same. */
    @Test
    void twoWhoWriteTheEnvelopeAtOnceAreTold() {
        UUID id = create();
        long seen = call(id).getVersion();
        change(id, seen, 700_000);
        assertThatThrownBy(() -> change(id, seen, 800_000)).isInstanceOf(StaleVersion.class);
        assertThat(rows()).containsExactly("2026/700000.00");
    }

    @Test
    void anotherEditionHasAnEnvelopeOfItsOwn() {
        UUID id = create();
        UUID copy = House.as(manager, () -> calls.duplicate(id, "2027", model.getWindow()));
        assertThat(call(copy).getEnvelope()).isNotEqualTo(call(id).getEnvelope());
        assertThat(call(copy).getEnvelope().getTotal()).isEqualTo(Money.of(600_000));
    }

    /** Emptying a field would otherwise open a call for ever: no closing date can be given back. */
    @Test
    void aPublishedCallLosesItsClosingOnlyWhenItIsMeant() {
        CallWindow closing = new CallWindow(LocalDateTime.of(2026, 1, 5, 9, 0), LocalDateTime.of(2027, 1, 15, 12, 0));
        UUID id = House.as(manager, () -> calls.create(model.text(), model.terms(), closing));
        TestDatabase.get().execute("update project_call set state = 'PUBLISHED'");
        CallWindow open = new CallWindow(closing.getOpensAt(), null);
        assertThatThrownBy(() -> House.run(
                        manager, () -> calls.rewrite(id, call(id).getVersion(), model.text(), model.terms(), open)))
                .hasMessage("call.foreverUnsaid");
        assertThat(call(id).getWindow().isPermanent()).isFalse();
        House.run(
                manager,
                () -> calls.rewrite(id, call(id).getVersion(), model.text(), model.terms(), open.meantForEver()));
        assertThat(call(id).getWindow().isPermanent()).isTrue();
    }

    @Test
    void severalCallsDrawOnOneEnvelope() {
        UUID first = create();
        UUID envelope = call(first).getEnvelope().getId();
        UUID second = create();
        draw(second, envelope);
        assertThat(call(second).getEnvelope().getId()).isEqualTo(envelope);
        assertThat(rows()).containsExactly("2026/600000.00");
        assertThat(House.as(manager, () -> calls.sharesEnvelope(first))).isTrue();
        UUID third = House.as(manager, () -> calls.create(model.text(), drawing(envelope), model.getWindow()));
        assertThat(call(third).getEnvelope().getId()).isEqualTo(envelope);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void aCallThatLeavesASharedEnvelopeTakesNothingFromIt() {
        UUID first = create();
        UUID envelope = call(first).getEnvelope().getId();
        UUID second = create();
        draw(second, envelope);
        change(second, call(second).getVersion(), 50_000);
        assertThat(call(first).getEnvelope().getTotal()).isEqualTo(Money.of(600_000));
        assertThat(call(second).getEnvelope().getTotal()).isEqualTo(Money.of(50_000));
        assertThat(rows()).containsExactlyInAnyOrder("2026/600000.00", "2026/50000.00");
    }

    @Test
    void whatIsLeftOfAnEnvelopeIsTold() {
        UUID id = create();
        assertThat(House.as(manager, () -> House.get(Agenda.class).listEnvelopes()))
                .containsExactly(new EnvelopeLeft(
                        call(id).getEnvelope().getId(),
                        call(id).getEnvelope().getName(),
                        Money.of(600_000),
                        Money.of(600_000)));
    }

    private void draw(UUID call, UUID envelope) {
        House.run(manager, () -> calls.change(call, call(call).getVersion(), drawing(envelope)));
    }

    private CallTerms drawing(UUID envelope) {
        CallTerms own = model.terms();
        return new CallTerms(
                own.eligibleKinds(),
                own.territoryRequired(),
                own.envelope(),
                own.ceilingAmount(),
                own.ceilingRate(),
                own.maxYears(),
                own.volunteeringCounted(),
                envelope,
                false);
    }

    private UUID create() {
        return House.as(manager, () -> calls.create(model.text(), model.terms(), model.getWindow()));
    }

    private void change(UUID id, long seen, long envelope) {
        CallTerms old = model.terms();
        CallTerms other = new CallTerms(
                old.eligibleKinds(),
                old.territoryRequired(),
                Money.of(envelope),
                old.ceilingAmount(),
                old.ceilingRate(),
                old.maxYears());
        House.run(manager, () -> calls.change(id, seen, other));
    }

    private ProjectCall call(UUID id) {
        return House.as(manager, () -> calls.get(id));
    }

    private static List<String> rows() {
        return TestDatabase.get().query("select budget_year || '/' || amount from envelope_year");
    }
}
