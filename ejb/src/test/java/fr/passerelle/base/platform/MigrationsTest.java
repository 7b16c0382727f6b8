package fr.passerelle.base.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people wrote under an older schema is still there under the newest one. */
@ExtendWith(House.class)
class MigrationsTest {
    private static final String ANYBODY = "'00000000-0000-7000-8000-000000000001'";
    private static final String NOW = "timestamp with time zone '2026-10-16 10:00:00+00'";

    private DataSource database;

    @Test
    void theYearsOfAnAwardBecomeRows() throws SQLException {
        givenSchemaOf("award_years", "20261128.1504");
        oldDecision(1, "AWARD", "20000.01", "[\"8000.00\",\"7000.00\",\"5000.01\"]");
        oldDecision(2, "AWARD", "1200.00", "[\"1200.00\"]");
        oldDecision(3, "REFUSAL", "0", "[]");
        Migrations.migrate(database);
        List<String> rows = List.of("1/1/8000.00", "1/2/7000.00", "1/3/5000.01", "2/1/1200.00");
        assertThat(query("select substring(cast(decision_id as varchar(36)) from 36) || '/' || number || '/' || amount"
                        + " from award_year order by 1"))
                .isEqualTo(rows);
        assertThat(query(
                        "select substring(cast(a.decision_id as varchar(36)) from 36) || '/' || a.number || '/' || a.amount"
                                + " from award_year_aud a join award_year y on y.id = a.id where a.rev = 7 order by 1"))
                .isEqualTo(rows);
    }

    @Test
    void whoTookAFileInChargeStandsBesideItsSteps() throws SQLException {
        givenSchemaOf("remarks", "20261128.1516");
        oldStep(1, "SUBMIT", "null");
        oldStep(2, "TAKE_CHARGE", "'Claire Instruit'");
        Migrations.migrate(database);
        assertThat(query("select action from step")).containsExactly("SUBMIT");
        assertThat(query("select matter || ' ' || actor_name || ' ' || words from remark"))
                .containsExactly("TAKE_CHARGE K Claire Instruit");
    }

    @Test
    void whatWasAskedBackKnowsItsStep() throws SQLException {
        givenSchemaOf("asked_back", "20261128.1516");
        oldStep(1, "ASK_CORRECTION", "null");
        execute("insert into correction (id, version, application_id, items, asked_at, asked_by, answer_by) values ("
                + id(3) + ", 0, " + id(10) + ", '[]', " + NOW + ", 'C', date '2026-10-30')");
        Migrations.migrate(database);
        assertThat(query("select s.action from correction c join step s on s.id = c.step_id"))
                .containsExactly("ASK_CORRECTION");
    }

    @Test
    void aRequestForAnAccountIsKnownByItsAgreement() throws SQLException {
        givenSchemaOf("asked_account", "20261128.1520");
        oldAgreement(20);
        oldMessage(1, true, "La convention CV-2026-00007 est en préparation. Pour l’émettre, la métropole a besoin…");
        oldMessage(2, true, "La convention CV-2026-00007 est en préparation. Bravo.");
        oldMessage(3, false, "La convention CV-2026-00007 est en préparation. Pour l’émettre, que faire ?");
        Migrations.migrate(database);
        assertThat(query("select kind || ' ' || coalesce(cast(about_id as varchar(36)), '') from message order by id"))
                .containsExactly("ACCOUNT_REQUEST " + id(20).replace("'", ""), "WRITTEN ", "WRITTEN ");
    }

    private void oldStep(int number, String action, String remark) throws SQLException {
        execute("insert into step (id, subject_type, subject_id, action, from_state, to_state, actor_id, actor_name,"
                + " at, remark) values (" + id(number) + ", 'Application', " + id(10) + ", '" + action
                + "', 'SUBMITTED', 'SUBMITTED', " + ANYBODY + ", 'K', " + NOW + ", " + remark + ")");
    }

    private void oldAgreement(int number) throws SQLException {
        execute("insert into agreement (id, version, reference, application_id, organisation_id, decision_id,"
                + " live_decision_id, title, amount, eligible_cost, starts_on, ends_on, payment_plan, in_kind_amount,"
                + " in_kind_description, employment, eu_funds, state_aid, compulsory, advised, audited, state,"
                + " preparer_id, preparer_name, prepared_at) values (" + id(number) + ", 0, 'CV-2026-00007', " + id(10)
                + ", " + id(11) + ", " + id(12) + ", " + id(12) + ", 'T', 1200, 0, date '2027-01-01',"
                + " date '2027-12-31', '100', 0, '', false, false, 'NONE', false, false, false, 'PREPARED', " + ANYBODY
                + ", 'P', " + NOW + ")");
    }

    private void oldMessage(int number, boolean fromStaff, String body) throws SQLException {
        execute("insert into message (id, version, application_id, from_staff, author, body, sent_at) values ("
                + id(number) + ", 0, " + id(10) + ", " + fromStaff + ", 'A', '" + body + "', " + NOW + ")");
    }

    private void oldDecision(int number, String kind, String amount, String years) throws SQLException {
        String columns = "id, application_id, decider_id, decider_name, kind, amount, yearly_amounts,"
                + " deliberation_number, deliberation_date, reason, decided_at";
        String values = id(number) + ", " + id(10 + number) + ", " + ANYBODY + ", 'D', '" + kind + "', " + amount
                + ", '" + years + "', '26-C-1', date '2026-10-16', '', " + NOW;
        execute("insert into decision (version, " + columns + ") values (0, " + values + ")");
        execute("insert into decision_aud (rev, revtype, " + columns + ") values (7, 0, " + values + ")");
        execute("insert into decision_aud (rev, revtype, " + columns + ") values (8, 1, " + values + ")");
    }

    @Test
    void theMoneyOfAnAgreementBecomesRows() throws SQLException {
        givenSchemaOf("agreement_rows", "20261128.1529");
        String columns = "id, reference, application_id, organisation_id, decision_id, live_decision_id, title, amount,"
                + " eligible_cost, starts_on, ends_on, payment_plan, in_kind_amount, in_kind_description, employment,"
                + " eu_funds, state_aid, compulsory, advised, audited, state, preparer_id, preparer_name, prepared_at";
        String values = id(1) + ", 'CV-2026-00001', " + id(2) + ", " + id(3) + ", " + id(4) + ", " + id(4)
                + ", 'Jardin', 20000, 120000, date '2027-01-01', date '2028-12-31', '80/20', 0, '', true,"
                + " false, 'NONE', false, false, false, 'PREPARED', " + ANYBODY + ", 'P', " + NOW;
        execute("insert into agreement (version, " + columns + ") values (3, " + values + ")");
        execute("insert into agreement_aud (rev, revtype, " + columns + ") values (7, 0, " + values + ")");
        execute("insert into agreement_aud (rev, revtype, " + columns + ") values (8, 1, " + values + ")");
        for (int place = 0; place < 2; place++) {
            int year = 2027 + place;
            execute(
                    "insert into agreement_tranche (agreement_id, place, budget_year, amount, starts_on, ends_on) values ("
                            + id(1) + ", " + place + ", " + year + ", 10000, date '" + year + "-01-01', date '" + year
                            + "-12-31')");
            execute(
                    "insert into agreement_instalment (agreement_id, place, budget_year, kind, amount, payment_condition,"
                            + " due_on) values (" + id(1) + ", " + 2 * place + ", " + year + ", 'ADVANCE', 8000,"
                            + " 'SIGNED_AGREEMENT', date '" + year + "-03-02'), (" + id(1) + ", " + (2 * place + 1)
                            + ", " + year
                            + ", 'BALANCE', 2000, 'FINANCIAL_REPORT', date '" + (year + 1) + "-08-29')");
        }
        execute("insert into agreement_clause (agreement_id, place, code, target) values (" + id(1)
                + ", 0, 'C01', '100 h')");
        Migrations.migrate(database);
        assertThat(
                        query(
                                "select number || '/' || effective_from || '/' || amount || '/' || payment_plan from funding_terms"))
                .containsExactly("1/2027-01-01/20000.00/80/20");
        assertThat(query(
                        "select t.budget_year || '/' || i.number || '/' || i.kind || '/' || i.amount || '/' || i.due_on"
                                + " from instalment i join tranche t on t.id = i.tranche_id order by 1"))
                .containsExactly(
                        "2027/1/ADVANCE/8000.00/2027-03-02",
                        "2027/2/BALANCE/2000.00/2028-08-29",
                        "2028/1/ADVANCE/8000.00/2028-03-02",
                        "2028/2/BALANCE/2000.00/2029-08-29");
        assertThat(
                        query(
                                "select c.code || '/' || c.target from funding_terms_clause c join funding_terms f on f.id = c.terms_id"))
                .containsExactly("C01/100 h");
        assertThat(query("select rev || '/' || revtype || '/' || amount from funding_terms_aud order by rev"))
                .containsExactly("7/0/20000.00", "8/1/20000.00");
        assertThat(query("select count(*) from instalment_aud a join instalment i on i.id = a.id where a.rev = 8"))
                .containsExactly("4");
    }

    @Test
    void theMoneyOfACallBecomesAnEnvelope() throws SQLException {
        givenSchemaOf("envelopes", "20261128.1544");
        String columns = "id, reference, title, edition, summary, description, contact, axes, eligible_kinds,"
                + " territory_required, envelope, max_years, opens_at, sections, pieces, criteria, state";
        String values = id(1) + ", 'AAP-2026-00001', 'Entreprendre', '2026', '', '', '', '[]', '[]', true, 600000, 1,"
                + " timestamp '2026-01-05 09:00:00', '[]', '[]', '[]', 'DRAFT'";
        execute("insert into project_call (version, " + columns + ") values (0, " + values + ")");
        execute("insert into project_call_aud (rev, revtype, " + columns + ") values (7, 0, " + values + ")");
        Migrations.migrate(database);
        assertThat(
                        query(
                                "select e.name || '/' || e.total || '/' || y.budget_year || '/' || y.amount from project_call c"
                                        + " join envelope e on e.id = c.envelope_id join envelope_year y on y.envelope_id = e.id"))
                .containsExactly("Entreprendre 2026/600000.00/2026/600000.00");
        assertThat(query("select e.total || '/' || y.amount from project_call_aud c join envelope_aud e"
                        + " on e.id = c.envelope_id and e.rev = c.rev join envelope_year_aud y on y.envelope_id = e.id"
                        + " where c.rev = 7"))
                .containsExactly("600000.00/600000.00");
    }

    private static String id(int number) {
        return "'00000000-0000-7000-8000-%012d'".formatted(number);
    }

    private void givenSchemaOf(String name, String version) throws SQLException {
        database = TestDatabase.empty(name);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(version + "?")
                .load()
                .migrate();
        for (int revision = 7; revision <= 8; revision++) {
            execute("insert into revision (id, at, account_id, login) values (" + revision + ", " + NOW + ", " + ANYBODY
                    + ", 'd@example.org')");
        }
    }

    /** Old rows stand alone: what they refer to is not the matter here. */
    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            statement.execute(isH2 ? "set referential_integrity false" : "set session_replication_role = replica");
            statement.execute(sql);
            statement.execute(isH2 ? "set referential_integrity true" : "reset session_replication_role");
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
