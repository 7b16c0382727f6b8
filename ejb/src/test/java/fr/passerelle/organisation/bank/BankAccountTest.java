package fr.passerelle.organisation.bank;

import static fr.passerelle.base.workflow.GivenMover.by;
import static fr.passerelle.organisation.GivenOrganisation.NOW;
import static fr.passerelle.organisation.GivenOrganisation.anAssociation;
import static fr.passerelle.organisation.OrganisationTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Bic;
import fr.passerelle.base.shared.Iban;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.organisation.Organisation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BankAccountTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Paris.ZONE);
    private static final CallBack CALL = new CallBack("Mme Petit, présidente", "0320000000", TODAY);
    private static final BankCheck CHECKED = new BankCheck(true, true, CALL);

    private final Organisation organisation =
            anAssociation().named("Les Jardins de la Deûle").organisation();
    private final Actor treasurer = actor("Trésorier", Role.APPLICANT);
    private final Actor checker = actor("Contrôle", Role.FINANCE_PREPARER);
    private final Actor approver = actor("Validation", Role.FINANCE_VALIDATOR);

    @Test
    void isPayableOnceTwoOthersSawItAndTheDaysOfReflectionArePast() {
        BankAccount account = proposed();
        account.check(CHECKED, by(checker), NOW);
        account.approve(by(approver), NOW, 10);
        assertThat(account.isPayableOn(LocalDate.of(2026, 12, 2))).isFalse();
        assertThat(account.isPayableOn(LocalDate.of(2026, 12, 3))).isTrue();
    }

    @Test
    void cannotBeApprovedBeforeItIsChecked() {
        assertThatThrownBy(() -> proposed().approve(by(approver), NOW, 10)).hasMessage("workflow.illegal");
    }

    @Test
    void cannotBeCheckedAndApprovedByOnePersonWhateverTheirRoles() {
        Actor both = actor("Cumul", Role.FINANCE_PREPARER, Role.FINANCE_VALIDATOR);
        BankAccount account = proposed();
        account.check(CHECKED, by(both), NOW);
        assertThatThrownBy(() -> account.approve(by(both), NOW, 10)).hasMessage("bankAccount.sameHand");
    }

    @Test
    void cannotBeCheckedByItsProposerNorByAMemberOfTheOrganisation() {
        Actor insider =
                new Actor(treasurer.accountId(), "t", "t", Set.of(Role.APPLICANT, Role.FINANCE_PREPARER), Map.of());
        Actor member = new Actor(
                UUID.randomUUID(),
                "m",
                "m",
                Set.of(Role.FINANCE_PREPARER),
                Map.of(organisation.getId(), MandateRole.READER));
        assertThatThrownBy(() -> proposed().check(CHECKED, by(insider), NOW)).hasMessage("bankAccount.sameHand");
        assertThatThrownBy(() -> proposed().check(CHECKED, by(member), NOW)).hasMessage("bankAccount.sameHand");
        assertThat(proposed().allowedActions(member)).doesNotContain(BankAccountAction.CHECK);
    }

    @Test
    void neverLetsOnePersonHoldTwoHandsOverRandomRoles() {
        Random random = new Random(33);
        for (int i = 0; i < 500; i++) {
            Actor[] people = {someone(random), someone(random), someone(random)};
            BankAccount account = account(people[0]);
            attempt(() -> account.check(CHECKED, by(people[random.nextInt(3)]), NOW));
            attempt(() -> account.approve(by(people[random.nextInt(3)]), NOW, 10));
            if (account.getState() == BankAccountState.APPROVED) {
                assertThat(Set.of(account.getProposedByName(), account.getCheckedByName(), account.getApprovedByName()))
                        .hasSize(3);
            }
        }
    }

    @Test
    void isRefusedWithAReasonAndThenStaysRefused() {
        BankAccount account = proposed();
        assertRefused(() -> account.reject(" ", by(checker)), "reason", "required");
        account.reject("Le relevé est au nom d’une personne.", by(checker));
        assertThat(account.getState()).isEqualTo(BankAccountState.REJECTED);
        assertThat(account.allowedActions(checker)).isEmpty();
        assertThat(account.allowedActions(approver)).isEmpty();
    }

    @Test
    void isWithdrawnByItsOrganisationUntilItIsApproved() {
        BankAccount account = proposed();
        account.check(CHECKED, by(checker), NOW);
        account.withdraw(by(treasurer));
        assertThat(account.getState()).isEqualTo(BankAccountState.WITHDRAWN);
    }

    @Test
    void isNotCertifiedByHalf() {
        assertRefused(() -> new BankCheck(false, true, CALL), "proofMatches", "bankAccount.proofUnchecked");
        assertRefused(() -> new BankCheck(true, false, CALL), "holderMatches", "bankAccount.holderUnchecked");
    }

    @Test
    void isNotCertifiedWithoutACallThatWasMade() {
        assertRefused(() -> new CallBack("x", "0320000000", TODAY), "calledName", "bankAccount.calledName");
        assertRefused(() -> new CallBack("Mme Petit", "x", TODAY), "calledNumber", "organisation.phone");
        assertRefused(() -> new CallBack("Mme Petit", "0320000000", null), "calledOn", "required");
        assertRefused(
                () -> proposed().check(called(TODAY.plusDays(1)), by(checker), NOW),
                "calledOn",
                "bankAccount.calledOn");
        assertRefused(
                () -> proposed().check(called(TODAY.minusDays(1)), by(checker), NOW),
                "calledOn",
                "bankAccount.calledOn");
    }

    private static BankCheck called(LocalDate day) {
        return new BankCheck(true, true, new CallBack("Mme Petit", "0320000000", day));
    }

    @Test
    void warnsOfAnAccountAbroadOrInAnotherName() {
        assertThat(proposed().isAbroad()).isFalse();
        assertThat(proposed().isInAnotherName()).isFalse();
        BankAccount belgian = new BankAccount(
                organisation,
                new BankDetails(new Iban("BE68539007547034"), new Bic("GKCCBEBB"), "M. Dupont"),
                UUID.randomUUID(),
                treasurer,
                NOW);
        assertThat(belgian.isAbroad()).isTrue();
        assertThat(belgian.isInAnotherName()).isTrue();
    }

    @Test
    void refusesABankAndAnAccountOfTwoCountries() {
        assertRefused(
                () -> new BankDetails(new Iban("BE68539007547034"), new Bic("DEUTDEFF"), "JDD"),
                "bic",
                "bankAccount.bicCountry");
    }

    @Test
    void asksForTheStatementOfTheBank() {
        assertRefused(
                () -> new BankAccount(organisation, details(), null, treasurer, NOW),
                "proof",
                "bankAccount.proofMissing");
    }

    private BankAccount proposed() {
        return account(treasurer);
    }

    private BankAccount account(Actor proposer) {
        return new BankAccount(organisation, details(), UUID.randomUUID(), proposer, NOW);
    }

    private static BankDetails details() {
        return new BankDetails(
                new Iban("FR1420041010050500013M02606"), new Bic("PSSTFRPPLIL"), "ASS LES JARDINS DE LA DEULE");
    }

    private static Actor actor(String name, Role... roles) {
        return new Actor(UUID.randomUUID(), name, name, Set.of(roles), Map.of());
    }

    private static Actor someone(Random random) {
        Role[] roles = Role.values();
        Role one = roles[random.nextInt(roles.length)];
        Role other = random.nextBoolean() ? Role.FINANCE_PREPARER : Role.FINANCE_VALIDATOR;
        return new Actor(
                UUID.randomUUID(),
                "p" + random.nextInt(),
                "n" + random.nextInt(),
                Set.copyOf(java.util.List.of(one, other).stream().distinct().toList()),
                Map.of());
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isNotEmpty();
        }
    }
}
