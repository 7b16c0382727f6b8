package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.agreement.drafting.GivenAwards;
import fr.passerelle.base.shared.Period;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An agreement of three years that is ready to be issued. */
final class PrintedAgreement {
    final GivenAwards awards = new GivenAwards();
    final UUID id;

    PrintedAgreement() {
        answerTheRequest();
        id = House.as(
                awards.preparer,
                () -> House.get(Agreements.class)
                        .prepare(awards.gardens, Terms.of(Period.ofYears(LocalDate.of(2027, 1, 1), 3))));
        awards.review(id);
    }

    Agreement get() {
        return House.as(awards.preparer, () -> House.get(AgreementBook.class).get(id));
    }

    void issue() {
        awards.review(id);
        long version = get().getVersion();
        House.run(awards.preparer, () -> House.get(AgreementPrinting.class).issue(id, version));
    }

    void rename(String organisation) {
        TestDatabase.get()
                .execute("update organisation set name = '" + organisation + "' where id = '"
                        + get().getOrganisationId() + "'");
    }

    static String count(String table) {
        return TestDatabase.get().query("select count(*) from " + table).get(0);
    }

    /** What the annexes of an agreement are made of. */
    private void answerTheRequest() {
        Map.of(
                        "SUMMARY", "Des paniers de légumes pour tous.",
                        "INDICATOR.1.LABEL", "Paniers",
                        "INDICATOR.1.TARGET", "450 par an",
                        "INDICATOR.1.METHOD", "Registre",
                        "BUDGET.C60_SUPPLIES", "320000",
                        "BUDGET.P70_SALES", "220000",
                        "BUDGET.P74_METROPOLE", "100000")
                .forEach((field, typed) -> TestDatabase.get()
                        .execute(
                                "insert into answer (id, version, application_id, field, typed, saved_at, saved_by) values ('"
                                        + UUID.randomUUID() + "', 0, '" + awards.gardens + "', '" + field + "', '"
                                        + typed
                                        + "', timestamp with time zone '2026-09-01 10:00:00+00', 'Amina Haddad')"));
    }
}
