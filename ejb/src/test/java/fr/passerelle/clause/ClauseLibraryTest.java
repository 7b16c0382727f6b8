package fr.passerelle.clause;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clauses that the product is delivered with, as its migration writes them. */
class ClauseLibraryTest {
    private static final List<Row> LIBRARY = new ArrayList<>();

    private record Row(String code, String family, String title, Set<Condition> conditions, ClauseText text) {
        boolean appliesTo(Set<Condition> facts) {
            return !family.equals(ClauseFamily.RESPONSIBLE_PROCUREMENT.name()) && facts.containsAll(conditions);
        }
    }

    @BeforeAll
    static void read() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:clauses;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        try (Connection connection = database.getConnection()) {
            Migrations.migrate(database);
            try (ResultSet rows = connection
                    .createStatement()
                    .executeQuery("select c.code, c.family, c.title, v.conditions, v.text from clause_version v "
                            + "join clause c on c.id = v.clause_id order by c.article, c.place")) {
                while (rows.next()) {
                    LIBRARY.add(new Row(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            new ConditionSet().convertToEntityAttribute(rows.getString(4)),
                            new ClauseText(rows.getString(5))));
                }
            }
        }
    }

    @Test
    void givesEachOrdinaryAgreementOneTextPerQuestion() {
        Set<Condition> small = EnumSet.of(
                Condition.CASH,
                Condition.SINGLE_YEAR,
                Condition.UP_TO_THRESHOLD,
                Condition.SEVERAL_PAYMENTS,
                Condition.NO_STATE_AID);
        assertThat(codes(small))
                .containsExactly(
                        "PREAMBLE",
                        "PREAMBLE_CHOSEN",
                        "OBJECT",
                        "DURATION_SINGLE",
                        "COST_SIMPLE",
                        "AMOUNT_SINGLE",
                        "AMOUNT_CAP",
                        "PAYMENT_SEVERAL",
                        "PAYMENT_ACCOUNT",
                        "PROOF",
                        "DUTIES",
                        "COMMUNICATION",
                        "NO_REGRANTING",
                        "REPUBLICAN",
                        "AID_NONE",
                        "PRIVACY",
                        "CONTROL",
                        "SANCTIONS",
                        "EVALUATION_SINGLE",
                        "RENEWAL_SINGLE",
                        "AMENDMENT",
                        "TERMINATION",
                        "ANNEXES",
                        "DISPUTES");
    }

    @Test
    void givesAMultiYearAgreementItsOwnArticles() {
        Set<Condition> large = EnumSet.of(
                Condition.CASH,
                Condition.MULTI_YEAR,
                Condition.ABOVE_THRESHOLD,
                Condition.SEVERAL_PAYMENTS,
                Condition.DE_MINIMIS);
        assertThat(codes(large))
                .contains("PREAMBLE_COMPULSORY", "DURATION_MULTI", "COST_FULL", "COST_SURPLUS", "AMOUNT_MULTI")
                .contains("AID_DE_MINIMIS", "EVALUATION_MULTI", "RENEWAL")
                .doesNotContain("DURATION_SINGLE", "COST_SIMPLE", "AMOUNT_SINGLE", "AID_NONE", "RENEWAL_SINGLE");
    }

    @Test
    void offersFifteenOptionalClausesEachWithItsTarget() {
        List<Row> optional = LIBRARY.stream()
                .filter(row -> row.family().equals(ClauseFamily.RESPONSIBLE_PROCUREMENT.name()))
                .toList();
        assertThat(optional).hasSize(15).allMatch(row -> row.text().variables().equals(Set.of(Variable.TARGET)));
        assertThat(LIBRARY)
                .filteredOn(row -> !optional.contains(row))
                .noneMatch(row -> row.text().variables().contains(Variable.TARGET));
    }

    @Test
    void usesTypographicApostrophesAndKeepsSpacesBeforeDoublePunctuation() {
        assertThat(LIBRARY)
                .extracting(row -> row.text().value())
                .noneMatch(text -> text.contains("'"))
                .noneMatch(text -> text.matches("(?s).*( [:;%»]|« ).*"));
    }

    private static List<String> codes(Set<Condition> facts) {
        return LIBRARY.stream()
                .filter(row -> row.appliesTo(facts))
                .map(Row::code)
                .toList();
    }
}
