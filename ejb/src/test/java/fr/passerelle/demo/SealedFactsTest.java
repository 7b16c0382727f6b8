package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.audit.AuditVerification;
import fr.passerelle.base.audit.AuditVerifier;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever changes money, payees or rights in the database is found by the next reading of the journal. */
@ExtendWith(House.class)
@Tag("slow")
class SealedFactsTest {
    /** A statement, and the kind of object that then no longer says what was sealed. */
    private record Tampering(String kind, String sql) {}

    private static final List<Tampering> TAMPERINGS = List.of(
            new Tampering("Application", "update decision set amount = amount + 1000 where kind = 'AWARD'"),
            new Tampering("Agreement", "update agreement set reference = 'CV-2026-09999' where state = 'ISSUED'"),
            new Tampering("BankAccount", "update bank_account set holder = 'Quelqu''un d''autre'"),
            new Tampering(
                    "Account",
                    "insert into account_role (account_id, role) select id, 'FINANCE_VALIDATOR' from"
                            + " account a where exists (select 1 from account_role r where r.account_id = a.id and r.role ="
                            + " 'INSTRUCTOR')"));

    @Test
    void whatWasChangedBehindTheProductIsNamed() {
        House.get(DemoScript.class).play("une-phrase-de-passe-longue");
        assertThat(verify().altered()).isEmpty();
        assertThat(verify().isSound()).isTrue();
        for (Tampering tampering : TAMPERINGS) {
            TestDatabase.get().execute(tampering.sql());
            AuditVerification found = verify();
            assertThat(found.broken()).isNull();
            assertThat(found.isSound()).isFalse();
            assertThat(found.altered()).as(tampering.sql()).anyMatch(name -> name.startsWith(tampering.kind() + "/"));
        }
        for (String table : List.of("audit_entry", "step", "submission")) {
            for (String change : List.of("delete from " + table, "update " + table + " set " + own(table))) {
                assertThatThrownBy(() -> TestDatabase.get().execute(change))
                        .as(change)
                        .hasStackTraceContaining("only grows");
            }
        }
    }

    private static String own(String table) {
        return table.equals("audit_entry") ? "details = ''" : table.equals("step") ? "remark = ''" : "number = 9";
    }

    private static AuditVerification verify() {
        return House.as(GivenActors.ANYBODY, House.get(AuditVerifier.class)::verify);
    }
}
