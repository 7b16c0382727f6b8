package fr.passerelle.bench;

import fr.passerelle.base.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Where a request and what follows from it are written. */
final class Tables implements AutoCloseable {
    final Table application;
    final Table duty;
    final Table decision;
    final Table awardYear;
    final UUID decider;
    private final Table step;

    Tables(Connection connection) throws SQLException {
        decider = Load.account(connection, "DECIDER");
        application = new Table(connection, "application", "id, version, reference, call_id, organisation_id, state, title,"
                + " requested_amount, budget_total, search_text, assignee_id, assignee_name, created_at, submitted_at, due_on");
        duty = new Table(connection, "file_duty", "id, version, application_id, account_id, duty, taken_at", application);
        decision = new Table(connection, "decision", "id, version, application_id, decider_id, decider_name, kind, amount,"
                + " deliberation_number, deliberation_date, reason, decided_at, notified_at", duty);
        awardYear = new Table(connection, "award_year", "id, version, decision_id, number, amount", decision);
        step = new Table(connection, "step",
                "id, subject_type, subject_id, action, from_state, to_state, actor_id, actor_name, at, remark");
    }

    void step(UUID application, String action, String from, String to, Instant at, String actor) throws SQLException {
        step.add(Ids.at(at.toEpochMilli()), "Application", application, action, from, to, decider, actor, at, "");
    }

    @Override
    public void close() throws SQLException {
        awardYear.close();
        decision.close();
        duty.close();
        application.close();
        step.close();
    }
}
