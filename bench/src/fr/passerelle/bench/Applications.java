package fr.passerelle.bench;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.SearchText;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Six years of requests: old ones decided, those of the last half-year at every stage, in a dozen calls. */
final class Applications {
    private static final Instant FIRST_DAY = Instant.parse("2021-01-04T08:00:00Z");
    private static final Instant LAST_DAY = Instant.parse("2026-11-20T16:00:00Z");
    private static final Instant RECENT = Instant.parse("2026-05-20T08:00:00Z");
    private static final int CALLS = 12;
    private static final int INSTRUCTORS = 18;
    private static final List<String> OLD = repeat("AWARD_NOTIFIED", 62, "REFUSAL_NOTIFIED", 30, "WITHDRAWN", 6, "COMPLETE", 2);
    private static final List<String> NEW = repeat("DRAFT", 15, "SUBMITTED", 25, "INCOMPLETE", 8, "COMPLETE", 25, "PROPOSED", 10,
            "PRESENTED", 7, "AWARDED", 3, "REFUSED", 3, "WITHDRAWN", 4);
    private static final Set<String> DECIDED = Set.of("AWARDED", "AWARD_NOTIFIED", "REFUSED", "REFUSAL_NOTIFIED");
    private static final Set<String> OVER = Set.of("DRAFT", "AWARD_NOTIFIED", "REFUSAL_NOTIFIED", "WITHDRAWN");

    /** A notified award, on which an agreement can rest. */
    record Awarded(UUID id, UUID organisation, String holder, UUID decision, String title, long amount, long cost) {}

    private record Person(UUID id, String name) {}

    private final Connection connection;
    private final Random random;
    private final Words words;
    private final List<Organisations.Organisation> organisations;
    private final List<Awarded> awarded = new ArrayList<>();

    Applications(Connection connection, Random random, Words words, List<Organisations.Organisation> organisations) {
        this.connection = connection;
        this.random = random;
        this.words = words;
        this.organisations = organisations;
    }

    List<Awarded> awarded() {
        return awarded;
    }

    void load(int count) throws SQLException {
        List<UUID> calls = calls();
        List<Person> instructors = instructors();
        long number = Long.parseLong(Load.texts(connection, "select nextval('application_number')").get(0));
        Duration between = Duration.between(FIRST_DAY, LAST_DAY).dividedBy(count);
        try (Tables tables = new Tables(connection)) {
            for (int i = 0; i < count; i++) {
                Instant created = FIRST_DAY.plus(between.multipliedBy(i)).plusSeconds(random.nextInt(600));
                add(tables, new Draw(number + i, created, words.of(calls), words.of(instructors), words.of(organisations)));
            }
        }
        Load.execute(connection, "alter sequence application_number restart with " + (number + count));
    }

    private record Draw(
            long number, Instant created, UUID call, Person instructor, Organisations.Organisation organisation) {
        String reference() {
            return String.format("DEM-%d-%05d", created.atOffset(ZoneOffset.UTC).getYear(), number);
        }
    }

    private void add(Tables tables, Draw draw) throws SQLException {
        String state = words.of(draw.created().isBefore(RECENT) ? OLD : NEW);
        Instant filed = state.equals("DRAFT") ? null : draw.created().plus(Duration.ofHours(4 + random.nextInt(300)));
        boolean assigned = filed != null && (!state.equals("SUBMITTED") || random.nextInt(5) < 2);
        UUID id = Ids.at(draw.created().toEpochMilli());
        String title = words.project(draw.organisation().city());
        long asked = amount();
        long budget = asked * (150 + random.nextInt(350)) / 100;
        LocalDate due = OVER.contains(state)
                ? null
                : filed.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(15 + random.nextInt(30));
        tables.application.add(id, 0L, draw.reference(), draw.call(), draw.organisation().id(), state, title,
                BigDecimal.valueOf(asked), BigDecimal.valueOf(budget),
                SearchText.of(draw.reference(), title, draw.organisation().searchText()),
                assigned ? draw.instructor().id() : null, assigned ? draw.instructor().name() : null,
                draw.created(), filed, due);
        if (filed != null) {
            tables.step(id, "SUBMIT", "DRAFT", "SUBMITTED", filed, draw.instructor().name());
        }
        if (DECIDED.contains(state)) {
            decide(tables, draw, id, state, new Awarded(id, draw.organisation().id(), draw.organisation().name(),
                    Ids.at(filed.toEpochMilli()), title, Math.max(1_000, asked * 8 / 10), budget), filed);
        }
    }

    private void decide(Tables tables, Draw draw, UUID id, String state, Awarded file, Instant filed) throws SQLException {
        boolean award = state.startsWith("AWARD");
        Instant decided = filed.plus(Duration.ofDays(60));
        Instant notified = state.endsWith("NOTIFIED") ? decided.plus(Duration.ofDays(8)) : null;
        tables.duty.add(UUID.randomUUID(), 0L, id, draw.instructor().id(), "INSTRUCTOR", filed);
        tables.duty.add(UUID.randomUUID(), 0L, id, tables.decider, "DECIDER", decided);
        BigDecimal amount = BigDecimal.valueOf(award ? file.amount() : 0).setScale(2);
        LocalDate day = decided.atOffset(ZoneOffset.UTC).toLocalDate();
        tables.decision.add(file.decision(), 0L, id, tables.decider, "Hélène Delattre", award ? "AWARD" : "REFUSAL", amount,
                String.format("%02d-C-%04d", day.getYear() % 100, day.getDayOfYear()), day,
                "Selon l’avis de la commission.", decided, notified);
        if (award) {
            tables.awardYear.add(UUID.randomUUID(), 0L, file.decision(), 1, amount);
        }
        tables.step(id, award ? "AWARD" : "REFUSE", "PRESENTED", award ? "AWARDED" : "REFUSED", decided, "Hélène Delattre");
        if (award && notified != null) {
            awarded.add(file);
        }
    }

    /** Many small requests and a few large ones, in hundreds of euros. */
    private long amount() {
        return 1_000 + 100L * (long) (Math.pow(random.nextDouble(), 3) * 1_800);
    }

    /** The calls of the demonstration, published again for each year. */
    private List<UUID> calls() throws SQLException {
        List<UUID> models = Load.ids(connection, "select id from project_call where state = 'PUBLISHED' order by reference");
        List<UUID> calls = new ArrayList<>(models);
        for (int i = 0; i < CALLS; i++) {
            UUID id = Ids.at(FIRST_DAY.toEpochMilli() + i);
            Load.execute(connection, "insert into project_call select * from (" + copy(id, i, models.get(i % models.size())) + ") c");
            calls.add(id);
        }
        return calls;
    }

    private String copy(UUID id, int rank, UUID model) throws SQLException {
        List<String> columns = Load.texts(connection, "select column_name from information_schema.columns"
                + " where table_name = 'project_call' and table_schema = 'public' order by ordinal_position");
        List<String> values = columns.stream().map(column -> switch (column) {
            case "id" -> "cast('" + id + "' as uuid) as id";
            case "reference" -> "'AAP-" + (2021 + rank / 2) + "-9" + String.format("%04d", rank) + "' as reference";
            case "edition" -> "'" + (2021 + rank / 2) + (rank % 2 == 0 ? "" : " bis") + "' as edition";
            case "state" -> "'CLOSED' as state";
            default -> column;
        }).toList();
        return "select " + String.join(", ", values) + " from project_call where id = '" + model + "'";
    }

    /** Agents without a password: they own files and never sign in. */
    private List<Person> instructors() throws SQLException {
        List<Person> people = new ArrayList<>();
        UUID known = Load.account(connection, "INSTRUCTOR");
        people.add(new Person(known, Load.texts(connection, "select name from account where id = '" + known + "'").get(0)));
        try (Table account = new Table(connection, "account", "id, version, login, name, enabled, security_stamp, language, created_at");
                Table role = new Table(connection, "account_role", "account_id, role", account)) {
            for (int i = 0; i < INSTRUCTORS; i++) {
                Person person = new Person(Ids.at(FIRST_DAY.toEpochMilli()), words.person());
                account.add(person.id(), 0L, "agent" + i + "@mel.example.org", person.name(), true, person.id(), "FR", FIRST_DAY);
                role.add(person.id(), "INSTRUCTOR");
                people.add(person);
            }
        }
        return people;
    }

    private static List<String> repeat(Object... statesAndShares) {
        List<String> states = new ArrayList<>();
        for (int i = 0; i < statesAndShares.length; i += 2) {
            for (int share = 0; share < (Integer) statesAndShares[i + 1]; share++) {
                states.add((String) statesAndShares[i]);
            }
        }
        return states;
    }
}
