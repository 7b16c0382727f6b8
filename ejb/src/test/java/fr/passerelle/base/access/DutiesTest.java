package fr.passerelle.base.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class DutiesTest {
    private final UUID file = Ids.next();
    private final Duties duties = House.get(Duties.class);

    @BeforeEach
    void nothingAboveExists() {
        TestDatabase.get().ignoreReferencesOf("file_duty");
    }

    @Test
    void onePersonHoldsOneDutyOnAFile() {
        Actor agent = GivenActors.staff(Role.INSTRUCTOR);
        House.transact(() -> duties.take(file, agent, Duty.INSTRUCTOR));
        House.transact(() -> duties.take(file, agent, Duty.INSTRUCTOR));
        for (Duty other : new Duty[] {Duty.DECIDER, Duty.PAYER}) {
            assertThatThrownBy(() -> House.transact(() -> duties.take(file, agent, other)))
                    .hasMessage("duty.taken");
        }
        House.transact(() -> duties.take(Ids.next(), agent, Duty.DECIDER));
    }

    @Test
    void theDatabaseRefusesASecondDutyWhateverTheCodeDoes() {
        Actor agent = GivenActors.staff(Role.INSTRUCTOR);
        House.transact(() -> duties.take(file, agent, Duty.INSTRUCTOR));
        assertThatThrownBy(() -> TestDatabase.get()
                        .execute(
                                "insert into file_duty (id, version, application_id, account_id, duty, taken_at) values"
                                        + " ('" + Ids.next() + "', 0, '" + file + "', '" + agent.accountId()
                                        + "', 'DECIDER', current_timestamp)"))
                .hasMessageContaining("file_duty");
        assertThat(House.inTransaction(() -> duties.held(file, agent))).contains(Duty.INSTRUCTOR);
    }
}
