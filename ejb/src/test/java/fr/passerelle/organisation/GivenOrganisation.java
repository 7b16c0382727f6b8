package fr.passerelle.organisation;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rna;
import fr.passerelle.base.shared.Siret;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.MonthDay;

/** An ordinary association of Lille, whose details a test changes one at a time. */
public final class GivenOrganisation {
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    public static final Commune LILLE =
            new Commune("59350", "Lille", "59000 59160 59260 59777 59800", 238695, "215903501");

    private String siret = "73282932000074";
    private String name = "Les Jardins de la Deûle";
    private OrganisationKind kind = OrganisationKind.ASSOCIATION;
    private InclusionStatus status;
    private String postalCode = "59000";
    private MonthDay fiscalYearEnd = MonthDay.of(12, 31);

    public static GivenOrganisation anAssociation() {
        return new GivenOrganisation();
    }

    public GivenOrganisation withSiret(String value) {
        siret = value;
        return this;
    }

    public GivenOrganisation named(String value) {
        name = value;
        return this;
    }

    public GivenOrganisation of(OrganisationKind value, InclusionStatus approval) {
        kind = value;
        status = approval;
        return this;
    }

    public GivenOrganisation at(String value) {
        postalCode = value;
        return this;
    }

    public GivenOrganisation closingOn(MonthDay day) {
        fiscalYearEnd = day;
        return this;
    }

    public Profile profile() {
        return new Profile(
                new Identity(new Siret(siret), name, "JDD", new Rna("W595012345"), kind, status),
                new Seat("12 rue des Arts", postalCode, "", LILLE.getCode()),
                new Contact(new EmailAddress("contact@example.org"), "0320000000", ""),
                "Maraîchage d’insertion et paniers solidaires.",
                fiscalYearEnd);
    }

    public Organisation organisation() {
        return new Organisation(profile(), LILLE, NOW);
    }

    public static OfficerProfile president(String name) {
        return new OfficerProfile(
                name, OfficerFunction.PRESIDENT, new EmailAddress("presidence@example.org"), "", true);
    }

    public static OfficerProfile treasurer(String name) {
        return new OfficerProfile(name, OfficerFunction.TREASURER, null, "", false);
    }

    public static YearFigures figures(int year, long income, long publicFunding, long ownFunds, long cash) {
        return new YearFigures(
                year,
                new IncomeStatement(Money.of(income), Money.of(120_000), Money.of(publicFunding)),
                new BalanceSheet(Money.of(100_000), Money.of(ownFunds), Money.of(cash)),
                new Workforce(new BigDecimal("4.5"), 60));
    }
}
