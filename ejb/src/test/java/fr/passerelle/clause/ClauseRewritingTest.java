package fr.passerelle.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class ClauseRewritingTest {
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    private final ClauseLibrary library = House.get(ClauseLibrary.class);
    private Actor administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = GivenPeople.staff("Nadia Roussel", Role.ADMINISTRATOR);
    }

    @AfterEach
    void theLibraryAsDelivered() {
        TestDatabase.get().execute("delete from clause_version where valid_from = date '2027-01-01'");
    }

    @Test
    void asksToConfirmThatAVariableIsLost() {
        String code = TestDatabase.get()
                .query("select c.code from clause c join clause_version v on v.clause_id = c.id"
                        + " where v.text like '%{target}%' order by c.code")
                .get(0);
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> rewrite(code, false));
        assertThat(refused.code()).isEqualTo("clause.lostVariables");
        assertThat(refused.field()).isEqualTo("lossAccepted");
        assertThat(refused.args()).containsExactly("{target}");
        rewrite(code, true);
        assertThat(TestDatabase.get().query("select details from audit_entry where action = 'clause.rewritten'"))
                .singleElement()
                .asString()
                .contains(code, "2027-01-01", "{target}");
    }

    private void rewrite(String code, boolean lossAccepted) {
        House.run(administrator, () -> library.rewrite(code, FROM, "Des heures de travail.", "Note", lossAccepted));
    }
}
