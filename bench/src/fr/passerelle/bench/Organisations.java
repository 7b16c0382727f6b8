package fr.passerelle.bench;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.SearchText;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Organisations of the 95 communes, each with its representative and the figures of a year. */
final class Organisations {
    private static final Instant OPENING = Instant.parse("2020-09-01T08:00:00Z");
    private static final List<String> KINDS = List.of("ASSOCIATION", "ASSOCIATION", "ASSOCIATION", "ASSOCIATION", "ASSOCIATION",
            "ASSOCIATION", "ASSOCIATION", "SIAE", "COOPERATIVE", "ADAPTED_COMPANY");
    /** Digits that no unit of the demonstration begins with. */
    private static final int FIRST_SIREN = 83_000_000;

    record Organisation(UUID id, String name, String city, String searchText) {}

    private record Commune(String code, String name, String postalCode) {}

    private final Connection connection;
    private final Random random;
    private final Words words;
    private final List<Organisation> all = new ArrayList<>();

    Organisations(Connection connection, Random random, Words words) {
        this.connection = connection;
        this.random = random;
        this.words = words;
    }

    List<Organisation> all() {
        return all;
    }

    void load(int count) throws SQLException {
        List<Commune> communes = communes();
        try (Table organisation = new Table(connection, "organisation", "id, version, siret, name, acronym, rna, kind,"
                        + " inclusion_status, street, postal_code, city, commune_code, email, phone, website, activity,"
                        + " fiscal_year_end, search_text, created_at");
                Table officer = new Table(connection, "officer", "id, version, organisation_id, name, officer_function, email,"
                        + " phone, legal_representative", organisation);
                Table figures = new Table(connection, "key_figures", "id, version, organisation_id, fiscal_year, income,"
                        + " expenses, public_funding, balance_total, own_funds, cash, fte, volunteers", organisation)) {
            for (int i = 0; i < count; i++) {
                Commune commune = words.of(communes);
                Instant at = OPENING.plusSeconds(i * 600L);
                UUID id = Ids.at(at.toEpochMilli());
                String kind = words.of(KINDS);
                String name = words.organisation(commune.name());
                String siret = siret(FIRST_SIREN + i);
                String rna = kind.equals("ASSOCIATION") ? String.format("W595%06d", i) : null;
                organisation.add(id, 0L, siret, name, "", rna, kind, kind.equals("SIAE") ? "ACI" : null, words.street(),
                        commune.postalCode(), commune.name(), commune.code(), "contact" + i + "@asso.example.org", "", "",
                        "Activité au service des habitants.", "--12-31",
                        SearchText.of(name, "", siret, rna), at);
                officer.add(Ids.at(at.toEpochMilli()), 0L, id, words.person(), "PRESIDENT",
                        "presidence" + i + "@asso.example.org", "", true);
                figures(figures, id, at);
                all.add(new Organisation(id, name, commune.name(), SearchText.of(name, "", siret, rna)));
            }
        }
    }

    private void figures(Table figures, UUID organisation, Instant at) throws SQLException {
        long income = 5_000 + 1_000L * random.nextInt(600);
        figures.add(Ids.at(at.toEpochMilli()), 0L, organisation, 2025, euros(income), euros(income - random.nextInt(4_000)),
                euros(income / 3), euros(income / 2), euros(income / 5), euros(income / 6),
                new BigDecimal(random.nextInt(40)), random.nextInt(80));
    }

    private static BigDecimal euros(long amount) {
        return BigDecimal.valueOf(amount);
    }

    /** Eight digits, the key of the unit, establishment 0001 and its key (Luhn). */
    private static String siret(int unit) {
        String siren = withKey(String.valueOf(unit));
        return withKey(siren + "0001");
    }

    private static String withKey(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private List<Commune> communes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select code, name, postal_codes from commune order by code")) {
            List<Commune> communes = new ArrayList<>();
            while (rows.next()) {
                communes.add(new Commune(rows.getString(1), rows.getString(2), rows.getString(3).substring(0, 5)));
            }
            return communes;
        }
    }
}
