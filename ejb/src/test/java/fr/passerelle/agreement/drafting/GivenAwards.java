package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.SignatureDates;
import fr.passerelle.agreement.signature.SignatureCheck;
import fr.passerelle.agreement.signature.Signatures;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Duty;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.shared.Bic;
import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Iban;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Rna;
import fr.passerelle.base.shared.SearchText;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.call.GivenCall;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.organisation.Contact;
import fr.passerelle.organisation.Identity;
import fr.passerelle.organisation.OfficerFunction;
import fr.passerelle.organisation.OfficerProfile;
import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.Profile;
import fr.passerelle.organisation.Seat;
import fr.passerelle.organisation.bank.BankAccounts;
import fr.passerelle.organisation.bank.BankCheck;
import fr.passerelle.organisation.bank.BankDetails;
import fr.passerelle.organisation.bank.CallBack;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Two associations whose requests were awarded and notified, and the people who make their agreements. */
public final class GivenAwards {
    public final Actor preparer = GivenPeople.staff("Marc Prepare", Role.FINANCE_PREPARER);
    public final Actor validator = GivenPeople.staff("Ines Valide", Role.FINANCE_VALIDATOR);
    public final Actor instructor = GivenPeople.staff("Claire Instruit", Role.INSTRUCTOR);
    public final Actor gardener;
    public final Actor host;
    public final UUID gardens;
    public final UUID radio;
    private final Actor decider = GivenPeople.staff("Helene Decide", Role.DECIDER);
    private final UUID callId = call();

    /** The gardens have 100 000 € over three years and an approved account; the radio 15 000 €, and no account. */
    public GivenAwards() {
        gardener = association("Amina Haddad", "Jardins du Ferrain", "99076784000012");
        host = association("Fatou Diallo", "Radio Canal", "91991441600012");
        approveAccount(gardener);
        gardens = award(gardener, "26-C-0412", "Paniers solidaires", "33333.33", "33333.33", "33333.34");
        radio = award(host, "26-B-0089", "Studio mobile", "15000.00");
    }

    public static UUID organisationOf(Actor person) {
        return person.mandates().keySet().iterator().next();
    }

    /** A scan: a line of ink and no words. */
    public static InputStream paper() {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            try (PDPageContentStream pen = new PDPageContentStream(pdf, pdf.getPage(0))) {
                pen.moveTo(100, 100);
                pen.curveTo(140, 180, 180, 20, 240, 120);
                pen.stroke();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A second person of finance read it. */
    public void review(UUID agreement) {
        long seen = version(agreement);
        House.run(validator, () -> House.get(Agreements.class).review(agreement, seen));
    }

    /** Signed by both on paper, scanned, read and confirmed by the validator. */
    public void signOnPaper(UUID agreement, SignatureDates dates) {
        Signatures signatures = House.get(Signatures.class);
        long issued = version(agreement);
        UUID copy = House.as(validator, () -> signatures.bring(agreement, issued, "convention.pdf", paper()));
        long brought = version(agreement);
        House.run(validator, () -> House.get(Attachments.class).open(copy));
        House.run(
                validator,
                () -> signatures.markSigned(agreement, brought, new SignatureCheck(dates, true, true, true)));
    }

    private long version(UUID agreement) {
        return House.as(
                preparer, () -> House.get(AgreementBook.class).get(agreement).getVersion());
    }

    private static UUID call() {
        ProjectCall call = GivenCall.entreprendreAutrement().overYears(4).build();
        House.transact(() -> House.get(EntityManager.class).persist(call));
        return call.getId();
    }

    public Actor association(String person, String name, String siret) {
        Organisations organisations = House.get(Organisations.class);
        Actor newcomer = GivenPeople.volunteer(person);
        EmailAddress mail = new EmailAddress("contact@example.org");
        Profile profile = new Profile(
                new Identity(new Siret(siret), name, "", new Rna("W595012345"), OrganisationKind.ASSOCIATION, null),
                new Seat("12 rue des Arts", "59800", "Lille", null),
                new Contact(mail, "03 20 00 00 00", ""),
                "Activité solidaire.",
                MonthDay.of(12, 31));
        UUID id = House.as(newcomer, () -> organisations.create(profile));
        Actor signatory = GivenPeople.member(newcomer, id, MandateRole.SIGNATORY);
        House.run(
                signatory,
                () -> organisations.appoint(id, new OfficerProfile(person, OfficerFunction.PRESIDENT, mail, "", true)));
        House.run(
                instructor,
                () -> organisations.confirm(id, organisations.get(id).getVersion()));
        return signatory;
    }

    void approveAccount(Actor person) {
        BankAccounts accounts = House.get(BankAccounts.class);
        BankDetails details =
                new BankDetails(new Iban("FR8120041010050512345M02643"), new Bic("PSSTFRPPLIL"), "Jardins du Ferrain");
        UUID id = House.as(person, () -> accounts.propose(organisationOf(person), details, "rib.pdf", paper()));
        House.run(
                preparer,
                () -> accounts.check(
                        id,
                        accounts.get(id).getVersion(),
                        new BankCheck(
                                true,
                                true,
                                new CallBack(
                                        "Mme Petit",
                                        "03 20 00 00 00",
                                        LocalDate.ofInstant(new TestClock().instant(), Paris.ZONE)))));
        House.run(validator, () -> accounts.approve(id, accounts.get(id).getVersion(), null));
    }

    /** A request of this association with its notified award. */
    public UUID award(Actor person, String number, String title, String... yearly) {
        UUID application = UUID.randomUUID();
        String total = Arrays.stream(yearly)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
        insert(
                "application",
                "id, version, reference, call_id, organisation_id, state, title, requested_amount, budget_total, "
                        + "search_text, created_at, submitted_at",
                "'%s', 0, 'EA-%s', '%s', '%s', 'AWARD_NOTIFIED', '%s', %s, 320000, '%s', %s, %s"
                        .formatted(
                                application,
                                number,
                                callId,
                                organisationOf(person),
                                title,
                                total,
                                found(title, person),
                                at("09-01"),
                                at("09-01")));
        hold(application, instructor, Duty.INSTRUCTOR);
        hold(application, decider, Duty.DECIDER);
        UUID decision = UUID.randomUUID();
        insert(
                "decision",
                "id, version, application_id, decider_id, decider_name, kind, amount, "
                        + "deliberation_number, deliberation_date, reason, decided_at, notified_at",
                "'%s', 0, '%s', '%s', '%s', 'AWARD', %s, '%s', date '2026-10-16', '', %s, %s"
                        .formatted(
                                decision,
                                application,
                                decider.accountId(),
                                decider.name(),
                                total,
                                number,
                                at("10-16"),
                                at("10-20")));
        insert(
                "transmission",
                "id, version, deliberation_number, deliberation_date, transmitted_on, recorder_id, recorded_at",
                "'%s', 0, '%s', date '2026-10-16', date '2026-10-19', '%s', %s"
                        .formatted(UUID.randomUUID(), number, decider.accountId(), at("10-19")));
        for (int year = 0; year < yearly.length; year++) {
            insert(
                    "award_year",
                    "id, version, decision_id, number, amount",
                    "'%s', 0, '%s', %d, %s".formatted(UUID.randomUUID(), decision, year + 1, yearly[year]));
        }
        return application;
    }

    private static void hold(UUID application, Actor actor, Duty duty) {
        insert(
                "file_duty",
                "id, version, application_id, account_id, duty, taken_at",
                "'%s', 0, '%s', '%s', '%s', %s"
                        .formatted(UUID.randomUUID(), application, actor.accountId(), duty, at("09-02")));
    }

    private static String at(String day) {
        return "timestamp with time zone '2026-" + day + " 10:00:00+00'";
    }

    private static String found(String title, Actor person) {
        return SearchText.of(title)
                + " "
                + TestDatabase.get()
                        .query("select search_text from organisation where id = '" + organisationOf(person) + "'")
                        .get(0);
    }

    private static void insert(String table, String columns, String values) {
        TestDatabase.get().execute("insert into " + table + " (" + columns + ") values (" + values + ")");
    }
}
