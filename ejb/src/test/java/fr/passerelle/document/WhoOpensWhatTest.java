package fr.passerelle.document;

import static fr.passerelle.base.access.Role.ADMINISTRATOR;
import static fr.passerelle.base.access.Role.AUDITOR;
import static fr.passerelle.base.access.Role.FINANCE_PREPARER;
import static fr.passerelle.base.access.Role.FINANCE_VALIDATOR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.agreement.drafting.GivenAwards;
import fr.passerelle.agreement.signature.Signatures;
import fr.passerelle.application.Drafts;
import fr.passerelle.application.Pieces;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.attachment.GivenFiles;
import fr.passerelle.base.attachment.Previews;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Period;
import fr.passerelle.organisation.bank.BankAccount;
import fr.passerelle.organisation.bank.BankAccounts;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of file is asked for by everybody: each opens to those who may read the page that it hangs on. */
@ExtendWith(House.class)
class WhoOpensWhatTest {
    private static final Set<String> OWN = Set.of("own READER", "own DRAFTER", "own TREASURER", "own SIGNATORY");
    private static final Set<String> FINANCE = names(FINANCE_PREPARER, FINANCE_VALIDATOR, AUDITOR);
    private static final Set<String> READERS = Arrays.stream(Role.values())
            .filter(Role::readsFiles)
            .map(Role::name)
            .collect(Collectors.toSet());

    private final Attachments attachments = House.get(Attachments.class);
    private final Previews previews = House.get(Previews.class);
    private final Map<String, Actor> everybody = new LinkedHashMap<>();
    private GivenAwards awards;
    private UUID organisationId;

    @BeforeEach
    void everybodyThereIs() {
        awards = new GivenAwards();
        answerTheRequest();
        organisationId = awards.gardener.mandates().keySet().iterator().next();
        Arrays.stream(Role.values())
                .filter(Role::isStaff)
                .forEach(role -> everybody.put(role.name(), GivenPeople.staff("Agent " + role, role)));
        for (MandateRole role : MandateRole.values()) {
            everybody.put(
                    "own " + role, GivenPeople.member(GivenPeople.volunteer("Own " + role), organisationId, role));
        }
        everybody.put(
                "neighbour",
                GivenPeople.member(GivenPeople.volunteer("Nadia"), UUID.randomUUID(), MandateRole.SIGNATORY));
        everybody.put("newcomer", GivenPeople.volunteer("Noe"));
        everybody.put("visitor", Actor.ANONYMOUS);
    }

    @Test
    void aBankProofOpensToFinanceAndItsAssociation() {
        UUID proof = UUID.fromString(
                TestDatabase.get().query("select proof_id from bank_account").get(0));
        opensTo(FINANCE, OWN, () -> attachments.open(proof));
        opensTo(FINANCE, Set.of(), () -> previews.page(proof, 1));
        opensTo(FINANCE, Set.of(), () -> previews.pages(proof));
    }

    @Test
    void aPieceOfADraftOpensToItsAssociationOnly() {
        UUID draft = draft();
        UUID piece = attached(draft);
        opensTo(Set.of(), OWN, () -> attachments.open(piece));
        opensTo(Set.of(), Set.of(), () -> previews.page(piece, 1));
        opensTo(Set.of(), OWN, () -> House.get(Applications.class).fill(draft));
        opensTo(Set.of(), Set.of(), () -> House.get(Applications.class).open(draft));
    }

    @Test
    void aPieceOfAFiledRequestOpensToThoseWhoReadFiles() {
        UUID draft = draft();
        UUID thrownAway = attached(draft);
        UUID piece = attached(draft);
        file(draft);
        opensTo(READERS, OWN, () -> attachments.open(piece));
        opensTo(READERS, Set.of(), () -> previews.page(piece, 1));
        opensTo(READERS, OWN, () -> attachments.listCurrent(organisationId, draft));
        opensTo(Set.of(), OWN, () -> attachments.open(thrownAway));
    }

    @Test
    void aSignedCopyOpensToThoseWhoReadTheAgreement() {
        UUID agreement = issuedAgreement();
        House.run(
                awards.gardener,
                () -> House.get(Signatures.class)
                        .returnSigned(agreement, version(agreement), "signee.pdf", GivenAwards.paper()));
        UUID copy = UUID.fromString(TestDatabase.get()
                .query("select id from attachment where slot = '" + Signatures.SLOT + "'")
                .get(0));
        opensTo(READERS, OWN, () -> attachments.open(copy));
        opensTo(READERS, Set.of(), () -> previews.page(copy, 1));
    }

    @Test
    void documentsOpenToThoseWhoReadTheirFile() {
        Documents documents = House.get(Documents.class);
        AgreementPrinting printing = House.get(AgreementPrinting.class);
        UUID agreement = preparedAgreement();
        opensTo(READERS, Set.of(), () -> printing.draft(agreement));
        awards.review(agreement);
        House.run(awards.preparer, () -> printing.issue(agreement, version(agreement)));
        opensTo(READERS, OWN, () -> documents.open(printing.document(agreement).getId()));
        UUID issued =
                House.as(awards.preparer, () -> printing.document(agreement).getId());
        opensTo(READERS, OWN, () -> documents.open(issued));
        opensTo(READERS, OWN, () -> documents.open(documents.letter(awards.gardens)));
    }

    @Test
    void anAccountNumberIsReadByThoseWhoReadFilesAndItsAssociation() {
        BankAccounts accounts = House.get(BankAccounts.class);
        opensTo(READERS, OWN, () -> accounts.list(organisationId));
        opensTo(READERS, OWN, () -> accounts.approved(organisationId));
        BankAccount account =
                House.as(awards.gardener, () -> accounts.list(organisationId)).get(0);
        opensTo(FINANCE, Set.of(), () -> accounts.get(account.getId()));
    }

    @Test
    void administratorsReadNoFile() {
        assertThat(READERS).doesNotContain(ADMINISTRATOR.name()).contains(AUDITOR.name());
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
                        .execute("insert into answer (id, version, application_id, field, typed, saved_at, saved_by)"
                                + " values ('" + UUID.randomUUID() + "', 0, '" + awards.gardens + "', '" + field
                                + "', '" + typed
                                + "', timestamp with time zone '2026-09-01 10:00:00+00', 'Amina Haddad')"));
    }

    private void opensTo(Set<String> staff, Set<String> associations, Supplier<?> file) {
        Set<String> readers = new TreeSet<>();
        everybody.forEach((name, actor) -> {
            if (opens(actor, file)) {
                readers.add(name);
            }
        });
        assertThat(readers)
                .isEqualTo(Stream.of(staff, associations)
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean opens(Actor actor, Supplier<?> file) {
        try {
            return House.as(actor, file) != null;
        } catch (NotFound | EJBAccessException refused) {
            return false;
        }
    }

    private UUID draft() {
        TestDatabase.get().execute("update project_call set state = 'PUBLISHED'");
        UUID call = UUID.fromString(
                TestDatabase.get().query("select id from project_call").get(0));
        return House.as(awards.gardener, () -> House.get(Drafts.class).start(call, organisationId));
    }

    private UUID attached(UUID draft) {
        return House.as(
                awards.gardener, () -> House.get(Pieces.class).attach(draft, "STATUTES", "statuts.pdf", paper()));
    }

    private static void file(UUID draft) {
        TestDatabase.get()
                .execute("update application set state = 'SUBMITTED', reference = 'DEM-2026-00077', submitted_at ="
                        + " timestamp with time zone '2026-11-23 18:00:00+00' where id = '" + draft + "'");
    }

    private UUID preparedAgreement() {
        return House.as(
                awards.preparer,
                () -> House.get(Agreements.class)
                        .prepare(awards.gardens, Terms.of(Period.ofYears(LocalDate.of(2027, 1, 1), 3))));
    }

    private UUID issuedAgreement() {
        UUID id = preparedAgreement();
        awards.review(id);
        House.run(awards.preparer, () -> House.get(Agreements.class).issue(id, version(id), "cd".repeat(32)));
        return id;
    }

    private long version(UUID agreement) {
        return House.as(awards.preparer, () -> House.get(AgreementBook.class).get(agreement))
                .getVersion();
    }

    private static InputStream paper() {
        return new ByteArrayInputStream(GivenFiles.pdf());
    }

    private static Set<String> names(Role... roles) {
        return List.of(roles).stream().map(Role::name).collect(Collectors.toSet());
    }
}
