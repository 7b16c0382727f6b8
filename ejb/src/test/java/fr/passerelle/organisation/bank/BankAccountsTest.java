package fr.passerelle.organisation.bank;

import static fr.passerelle.organisation.GivenOrganisation.anAssociation;
import static fr.passerelle.organisation.OrganisationTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.shared.Bic;
import fr.passerelle.base.shared.Iban;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class BankAccountsTest {
    private final BankAccounts accounts = House.get(BankAccounts.class);
    private Actor treasurer;
    private Actor checker;
    private Actor approver;
    private UUID organisationId;

    @BeforeEach
    void anAssociationAndTwoAgentsOfFinance() {
        Actor newcomer = GivenPeople.volunteer("Tom Tresor");
        Organisations organisations = House.get(Organisations.class);
        organisationId =
                House.as(newcomer, () -> organisations.create(anAssociation().profile()));
        treasurer = GivenPeople.member(newcomer, organisationId, MandateRole.TREASURER);
        checker = GivenPeople.staff("Carla Controle", Role.FINANCE_PREPARER);
        approver = GivenPeople.staff("Victor Valide", Role.FINANCE_VALIDATOR);
    }

    @Test
    void goesFromAProposalToAPayableAccountThroughThreePeople() {
        UUID id = propose("FR1420041010050500013M02606");
        check(id);
        House.run(approver, () -> accounts.approve(id, versionOf(id), null));
        BankAccount approved =
                House.as(treasurer, () -> accounts.approved(organisationId)).orElseThrow();
        assertThat(approved.getIban().value()).isEqualTo("FR1420041010050500013M02606");
        assertThat(approved.getPayableFrom()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(House.as(checker, () -> accounts.history(id)))
                .extracting(Step::getAction)
                .containsExactly("PROPOSE", "CHECK", "APPROVE");
    }

    /** Money for one body on the account of another one: whoever checks says why that is right. */
    @Test
    void wantsAWrittenReasonForAnAccountInAnotherName() {
        UUID id = House.as(
                treasurer,
                () -> accounts.propose(
                        organisationId,
                        new BankDetails(new Iban("FR1420041010050500013M02606"), new Bic("PSSTFRPPLIL"), "Jean Untel"),
                        "rib.pdf",
                        statement()));
        assertThatThrownBy(() -> check(id)).hasMessage("bankAccount.nameReason");
        BankCheck check = checkedToday();
        House.run(
                checker,
                () -> accounts.check(
                        id,
                        versionOf(id),
                        new BankCheck(true, true, check.callBack(), "Compte du trésorier, procès-verbal joint.")));
        assertThat(House.as(approver, () -> accounts.get(id)).getNameReason()).startsWith("Compte du trésorier");
    }

    @Test
    void saysThatTheTwoNumbersAreOfTwoBanksOrCountries() {
        assertThat(proposed("PSSTFRPPLIL").isOfTwoBanks()).isFalse();
        assertThat(proposed("BNPAFRPPXXX").isOfTwoBanks()).isTrue();
        BankAccount abroad = proposed("DEUTDEFFXXX");
        assertThat(abroad.isOfTwoCountries()).isTrue();
        assertThat(abroad.isOfTwoBanks()).isTrue();
    }

    private BankAccount proposed(String bic) {
        UUID id = House.as(
                treasurer,
                () -> accounts.propose(
                        organisationId,
                        new BankDetails(
                                new Iban("FR1420041010050500013M02606"), new Bic(bic), "LES JARDINS DE LA DEULE"),
                        "rib.pdf",
                        statement()));
        BankAccount account = House.as(checker, () -> accounts.get(id));
        House.run(treasurer, () -> accounts.withdraw(id, account.getVersion()));
        return account;
    }

    @Test
    void keepsTheAccountInUseUntilTheNextOneIsApproved() {
        UUID first = propose("FR1420041010050500013M02606");
        approve(first);
        TestClock.advance(Duration.ofDays(30));
        UUID second = propose("FR7630006000011234567890189");
        assertThat(inUse()).isEqualTo(first);
        approve(second);
        assertThat(inUse()).isEqualTo(second);
        assertThat(House.as(treasurer, () -> accounts.list(organisationId)))
                .extracting(BankAccount::getState)
                .containsExactly(BankAccountState.APPROVED, BankAccountState.REPLACED);
    }

    @Test
    void takesOneProposalAtATimeAndNeverTheAccountInUse() {
        UUID id = propose("FR1420041010050500013M02606");
        assertThatThrownBy(() -> propose("FR7630006000011234567890189")).hasMessage("bankAccount.onePending");
        House.run(treasurer, () -> accounts.withdraw(id, versionOf(id)));
        approve(propose("FR1420041010050500013M02606"));
        assertRefused(() -> propose("FR1420041010050500013M02606"), "iban", "bankAccount.same");
    }

    @Test
    void tellsFinanceThatAnotherOrganisationUsesTheSameAccount() {
        UUID id = propose("FR1420041010050500013M02606");
        assertThat(House.as(checker, () -> accounts.listOthersWith(id))).isEmpty();
        Actor other = GivenPeople.volunteer("Olga Autre");
        Organisations organisations = House.get(Organisations.class);
        UUID otherId = House.as(
                other,
                () -> organisations.create(anAssociation()
                        .withSiret("35600000000048")
                        .named("Autre association")
                        .profile()));
        House.as(
                GivenPeople.member(other, otherId, MandateRole.SIGNATORY),
                () -> accounts.propose(otherId, details("FR1420041010050500013M02606"), "rib.pdf", statement()));
        assertThat(House.as(checker, () -> accounts.listOthersWith(id))).containsExactly("Autre association");
        check(id);
        assertRefused(
                () -> House.run(approver, () -> accounts.approve(id, versionOf(id), "ok")),
                "sharedReason",
                "bankAccount.sharedReason");
        House.run(approver, () -> accounts.approve(id, versionOf(id), "Même fédération, convention de trésorerie"));
        assertThat(House.as(checker, () -> accounts.get(id)).getState()).isEqualTo(BankAccountState.APPROVED);
    }

    @Test
    void isRefusedToWhoeverSawAnOlderVersion() {
        UUID id = propose("FR1420041010050500013M02606");
        check(id);
        assertThatThrownBy(() -> House.run(approver, () -> accounts.approve(id, 0, null)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void isClosedToOtherAssociationsAndToAgentsOutsideFinance() {
        UUID id = propose("FR1420041010050500013M02606");
        Actor neighbour = GivenPeople.volunteer("Nina Voisine");
        Actor instructor = GivenPeople.staff("Ines Instruit", Role.INSTRUCTOR);
        assertThatThrownBy(() -> House.as(neighbour, () -> accounts.list(organisationId)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> House.run(neighbour, () -> accounts.withdraw(id, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> House.as(instructor, () -> accounts.get(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> House.run(treasurer, () -> accounts.check(id, 0, checkedToday())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void isHeldByTheDatabaseTooWhenTheCodeIsWrong() {
        UUID id = propose("FR1420041010050500013M02606");
        assertThatThrownBy(() -> TestDatabase.get()
                        .execute("update bank_account set checked_by = proposed_by where id = '" + id + "'"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TestDatabase.get()
                        .execute("update bank_account set state = 'APPROVED' where id = '" + id + "'"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsTheStatementToFinance() throws IOException {
        UUID id = propose("FR1420041010050500013M02606");
        UUID proof = House.as(checker, () -> accounts.get(id)).getProofId();
        try (InputStream content = House.as(
                        checker, () -> House.get(Attachments.class).open(proof))
                .content()) {
            assertThat(content.readNBytes(5)).asString().isEqualTo("%PDF-");
        }
    }

    private UUID propose(String iban) {
        return House.as(treasurer, () -> accounts.propose(organisationId, details(iban), "rib.pdf", statement()));
    }

    private static BankDetails details(String iban) {
        return new BankDetails(new Iban(iban), new Bic("PSSTFRPPLIL"), "LES JARDINS DE LA DEULE");
    }

    private void check(UUID id) {
        House.run(checker, () -> accounts.check(id, versionOf(id), checkedToday()));
    }

    private static BankCheck checkedToday() {
        LocalDate today = LocalDate.ofInstant(new TestClock().instant(), Paris.ZONE);
        return new BankCheck(true, true, new CallBack("Mme Petit", "03 20 00 00 00", today));
    }

    private void approve(UUID id) {
        check(id);
        House.run(approver, () -> accounts.approve(id, versionOf(id), null));
    }

    private long versionOf(UUID id) {
        return House.as(checker, () -> accounts.get(id)).getVersion();
    }

    private UUID inUse() {
        BankAccount account =
                House.as(treasurer, () -> accounts.approved(organisationId)).orElseThrow();
        return account.getId();
    }

    private static InputStream statement() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
