package fr.passerelle.organisation;

import static fr.passerelle.organisation.GivenOrganisation.LILLE;
import static fr.passerelle.organisation.GivenOrganisation.NOW;
import static fr.passerelle.organisation.GivenOrganisation.anAssociation;
import static fr.passerelle.organisation.GivenOrganisation.figures;
import static fr.passerelle.organisation.GivenOrganisation.president;
import static fr.passerelle.organisation.GivenOrganisation.treasurer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class OrganisationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void saysBackWhatItWasTold() {
        Profile told = anAssociation().profile();
        Profile said = anAssociation().organisation().profile();
        assertThat(said.identity()).isEqualTo(told.identity());
        assertThat(said.contact().phone()).isEqualTo("03 20 00 00 00");
        assertThat(said.seat().city()).isEqualTo("Lille");
    }

    @Test
    void knowsWhetherItsSeatIsInTheTerritory() {
        Seat outside = new Seat("3 rue Haute", "62000", "Arras", "");
        assertThat(new Address(outside, null).isInTerritory()).isFalse();
        assertThat(anAssociation().organisation().getAddress().isInTerritory()).isTrue();
    }

    @Test
    void refusesAPostalCodeOfAnotherCommune() {
        assertRefused(
                () -> anAssociation().at("59100").organisation(), "postalCode", "organisation.postalCodeOfCommune");
        assertRefused(() -> anAssociation().at("590").profile(), "postalCode", "organisation.postalCode");
    }

    @ParameterizedTest
    @CsvSource({"SIAE, , status", "SIAE, ESAT, status", "ADAPTED_COMPANY, ACI, status", "LOCAL_BODY, EI, status"})
    void refusesAnInclusionStatusThatItsKindCannotHave(OrganisationKind kind, InclusionStatus status, String field) {
        assertRefused(() -> anAssociation().of(kind, status).profile(), field, "organisation.status." + kind);
    }

    @Test
    void letsAnAssociationRunAnIntegrationWorkshop() {
        Organisation garden = anAssociation()
                .of(OrganisationKind.ASSOCIATION, InclusionStatus.ACI)
                .organisation();
        assertThat(garden.getInclusionStatus()).isEqualTo(InclusionStatus.ACI);
    }

    @Test
    void hasToBeConfirmedAgainWhenItsIdentityChangesAndOnlyThen() {
        Organisation organisation = anAssociation().organisation();
        organisation.confirm("Claire Instruct", NOW);
        organisation.describe(anAssociation().closingOn(MonthDay.of(8, 31)).profile(), LILLE);
        assertThat(organisation.isConfirmed()).isTrue();
        organisation.describe(anAssociation().named("Autre nom").profile(), LILLE);
        assertThat(organisation.isConfirmed()).isFalse();
    }

    @Test
    void mayMoveItsSeatButNotBecomeAnotherLegalUnit() {
        Organisation organisation = anAssociation().organisation();
        Profile elsewhere = anAssociation().withSiret("35600000000048").profile();
        assertRefused(() -> organisation.describe(elsewhere, LILLE), "siret", "organisation.siren");
    }

    @Test
    void alwaysKeepsOneLegalRepresentative() {
        Organisation organisation = anAssociation().organisation();
        UUID first = organisation.appoint(president("Ana Petit")).getId();
        assertThatThrownBy(() -> organisation.dismiss(first)).hasMessage("organisation.representativeNeeded");
        assertRefused(
                () -> organisation.change(first, treasurer("Ana Petit")),
                "legalRepresentative",
                "organisation.representativeNeeded");
        UUID second = organisation.appoint(president("Marc Roussel")).getId();
        assertThat(organisation.legalRepresentative()).contains(organisation.officer(second));
        organisation.dismiss(first);
        assertThat(organisation.getOfficers()).hasSize(1);
    }

    @Test
    void asksHowToReachItsLegalRepresentative() {
        assertRefused(
                () -> new OfficerProfile("Ana Petit", OfficerFunction.PRESIDENT, null, "", true),
                "officerEmail",
                "organisation.representativeEmail");
        assertThat(new OfficerProfile("Ana", OfficerFunction.OTHER, new EmailAddress("a@b.fr"), "+32 56 00 00 00", true)
                        .phone())
                .isEqualTo("+3256000000");
    }

    @Test
    void doesNotKnowTheOfficersOfOthers() {
        Organisation organisation = anAssociation().organisation();
        assertThatThrownBy(() -> organisation.officer(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void takesTheFiguresOfClosedYearsOnly() {
        Organisation organisation = anAssociation().organisation();
        organisation.declare(figures(2025, 130_000, 60_000, 20_000, 15_000), TODAY);
        organisation.declare(figures(2025, 140_000, 60_000, 20_000, 15_000), TODAY);
        assertThat(organisation.getFigures())
                .singleElement()
                .satisfies(year -> assertThat(year.getResult().toString()).isEqualTo("20000.00"));
        assertRefused(
                () -> organisation.declare(figures(2026, 130_000, 60_000, 20_000, 15_000), TODAY),
                "year",
                "figures.year");
        assertRefused(
                () -> organisation.declare(figures(2018, 130_000, 60_000, 20_000, 15_000), TODAY),
                "year",
                "figures.year");
    }

    @Test
    void closesItsYearInAugustWhenItsStatutesSaySo() {
        Organisation school = anAssociation().closingOn(MonthDay.of(8, 31)).organisation();
        assertThat(school.lastClosedYear(TODAY)).isEqualTo(2026);
        assertThat(school.lastClosedYear(LocalDate.of(2026, 8, 30))).isEqualTo(2025);
        assertThat(school.lastClosedYear(LocalDate.of(2026, 8, 31))).isEqualTo(2026);
    }

    public static void assertRefused(ThrowingCallable call, String field, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
