package fr.passerelle.bench;

import fr.passerelle.base.shared.Iban;
import fr.passerelle.base.shared.Ids;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Three-year agreements ready to be issued: one per organisation, on its last notified award, with an approved account
 * and the answers of the demonstration's request that was awarded over three years.
 */
final class Agreements {
    private static final Instant PREPARED = Instant.parse("2026-11-20T09:00:00Z");
    private static final int[] YEARS = {2027, 2028, 2029};
    private static final int[] SHARES = {50, 30, 20};
    private static final String[] KINDS = {"ADVANCE", "INTERIM", "BALANCE"};
    private static final String[] CONDITIONS = {"BUDGET_VOTED", "INTERIM_STATEMENT", "FINANCIAL_REPORT"};

    private final Connection connection;
    private final UUID preparer;
    private final UUID validator;

    Agreements(Connection connection) throws SQLException {
        this.connection = connection;
        this.preparer = Load.account(connection, "FINANCE_PREPARER");
        this.validator = Load.account(connection, "FINANCE_VALIDATOR");
    }

    void load(List<Applications.Awarded> awards, int count) throws SQLException {
        long number = Long.parseLong(Load.texts(connection, "select last_number from agreement_counter").get(0));
        UUID model = model();
        Set<UUID> served = new HashSet<>();
        try (Papers papers = new Papers(connection)) {
            for (int i = awards.size() - 1; i >= 0 && served.size() < count; i--) {
                Applications.Awarded award = awards.get(i);
                if (served.add(award.organisation())) {
                    answers(model, award.id());
                    account(papers, award, served.size());
                    agreement(papers, award, String.format("CV-2026-%05d", number + served.size()));
                }
            }
        }
        Load.execute(connection, "update agreement_counter set last_number = " + (number + served.size()));
    }

    /** The request of the demonstration with the longest award: its answers serve all. */
    private UUID model() throws SQLException {
        return Load.ids(connection, "select application_id from decision d where notified_at is not null"
                + " and exists (select 1 from award_year y where y.decision_id = d.id and y.number = 3) order by decided_at").get(0);
    }

    private void answers(UUID model, UUID application) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("insert into answer (id, version, application_id, field, typed,"
                + " saved_at, saved_by) select " + newId() + ", 0, ?, field, typed, saved_at, saved_by from answer"
                + " where application_id = ?")) {
            copy.setObject(1, application);
            copy.setObject(2, model);
            copy.executeUpdate();
        }
    }

    private String newId() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? "random_uuid()" : "gen_random_uuid()";
    }

    private void account(Papers papers, Applications.Awarded award, int rank) throws SQLException {
        UUID proof = UUID.randomUUID();
        papers.attachment.add(proof, 0L, award.organisation(), award.organisation(), "BANK_ACCOUNT", "rib.pdf", "PDF",
                papers.size, papers.sha256, validator, "Inès Carpentier", PREPARED, "NOT_SCANNED", "BANK_PROOF");
        papers.account.add(UUID.randomUUID(), 0L, award.organisation(), iban(rank), "PSSTFRPPLIL", award.holder(), proof,
                "APPROVED", "IN_USE", new UUID(0, 1), "Bénévole", PREPARED, preparer, "Marc Dubois", PREPARED, "Appel", validator,
                "Inès Carpentier", PREPARED, LocalDate.of(2026, 11, 21));
    }

    /** French, with its two keys. */
    private static String iban(int rank) {
        String account = String.format("%011d", 50_512_300_000L + rank);
        String bban = "2004101005" + account + String.format("%02d", Iban.ribKey("20041", "01005", account));
        int rest = new java.math.BigInteger(bban + "152700").mod(java.math.BigInteger.valueOf(97)).intValue();
        return "FR" + String.format("%02d", 98 - rest) + bban;
    }

    private void agreement(Papers papers, Applications.Awarded award, String reference) throws SQLException {
        long cents = award.amount() * 100 * 3;
        long year = cents / 3;
        UUID id = Ids.at(PREPARED.toEpochMilli());
        try (PreparedStatement threefold = connection.prepareStatement("update decision set amount = ? where id = ?");
                PreparedStatement first = connection.prepareStatement("delete from award_year where decision_id = ?")) {
            threefold.setBigDecimal(1, euros(cents));
            threefold.setObject(2, award.decision());
            threefold.executeUpdate();
            first.setObject(1, award.decision());
            first.executeUpdate();
        }
        for (int number = 1; number <= YEARS.length; number++) {
            papers.awardYear.add(UUID.randomUUID(), 0L, award.decision(), number, euros(year));
        }
        papers.duty.add(UUID.randomUUID(), 0L, award.id(), preparer, "PAYER", PREPARED);
        papers.agreement.add(id, 0L, reference, award.id(), award.organisation(), award.decision(), award.decision(),
                award.title(), 1, 1, "PREPARED", preparer, "Marc Dubois", PREPARED);
        UUID terms = UUID.randomUUID();
        LocalDate start = LocalDate.of(YEARS[0], 1, 1);
        papers.terms.add(terms, 0L, id, 1, start, euros(cents), BigDecimal.valueOf(award.cost() * 3), start,
                LocalDate.of(YEARS[2], 12, 31), "50/30/20", BigDecimal.ZERO, "", false, false, "NONE", cents > 2_300_000,
                false, false);
        for (int i = 0; i < YEARS.length; i++) {
            UUID tranche = UUID.randomUUID();
            papers.tranche.add(tranche, 0L, terms, YEARS[i], euros(year), LocalDate.of(YEARS[i], 1, 1), LocalDate.of(YEARS[i], 12, 31));
            for (int j = 0; j < SHARES.length; j++) {
                LocalDate[] due = {LocalDate.of(YEARS[i], 3, 31), LocalDate.of(YEARS[i], 9, 30), LocalDate.of(YEARS[i] + 1, 6, 30)};
                papers.instalment.add(UUID.randomUUID(), 0L, tranche, j + 1, KINDS[j], euros(year * SHARES[j] / 100),
                        i + j == 0 ? "SIGNED_AGREEMENT" : CONDITIONS[j], due[j]);
            }
        }
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** The tables of an agreement, and the one bank statement of the demonstration that proves every account. */
    private static final class Papers implements AutoCloseable {
        private final Table attachment;
        private final Table account;
        private final Table duty;
        private final Table awardYear;
        private final Table agreement;
        private final Table terms;
        private final Table tranche;
        private final Table instalment;
        private final String sha256;
        private final long size;

        Papers(Connection connection) throws SQLException {
            attachment = new Table(connection, "attachment", "id, version, organisation_id, subject_id, slot, file_name, type,"
                    + " size, sha256, uploaded_by, uploaded_by_name, uploaded_at, scan_state, kind");
            account = new Table(connection, "bank_account", "id, version, organisation_id, iban, bic, holder, proof_id, state,"
                    + " standing, proposed_by, proposed_by_name, proposed_at, checked_by, checked_by_name, checked_at, call_back,"
                    + " approved_by, approved_by_name, approved_at, payable_from", attachment);
            duty = new Table(connection, "file_duty", "id, version, application_id, account_id, duty, taken_at");
            awardYear = new Table(connection, "award_year", "id, version, decision_id, number, amount");
            agreement = new Table(connection, "agreement", "id, version, reference, application_id, organisation_id, decision_id,"
                    + " live_decision_id, title, terms_number, writings, state, preparer_id, preparer_name, prepared_at", duty);
            terms = new Table(connection, "funding_terms", "id, version, agreement_id, number, effective_from, amount,"
                    + " eligible_cost, starts_on, ends_on, payment_plan, in_kind_amount, in_kind_description, employment,"
                    + " eu_funds, state_aid, compulsory, advised, audited", agreement);
            tranche = new Table(connection, "tranche", "id, version, terms_id, budget_year, amount, starts_on, ends_on", terms);
            instalment = new Table(connection, "instalment",
                    "id, version, tranche_id, number, kind, amount, payment_condition, due_on", tranche);
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select sha256, size from attachment where type = 'PDF' order by id")) {
                row.next();
                sha256 = row.getString(1);
                size = row.getLong(2);
            }
        }

        @Override
        public void close() throws SQLException {
            account.close();
            attachment.close();
            instalment.close();
            tranche.close();
            terms.close();
            awardYear.close();
            agreement.close();
            duty.close();
        }
    }
}
