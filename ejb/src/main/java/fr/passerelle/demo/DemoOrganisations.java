package fr.passerelle.demo;

import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rna;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.organisation.BalanceSheet;
import fr.passerelle.organisation.Contact;
import fr.passerelle.organisation.Identity;
import fr.passerelle.organisation.InclusionStatus;
import fr.passerelle.organisation.IncomeStatement;
import fr.passerelle.organisation.OfficerFunction;
import fr.passerelle.organisation.OfficerProfile;
import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.organisation.Profile;
import fr.passerelle.organisation.Seat;
import fr.passerelle.organisation.Workforce;
import fr.passerelle.organisation.YearFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.UUID;

/** Five invented structures of the social economy, each registered by its own people. */
@ApplicationScoped
class DemoOrganisations {
    @Inject
    private Organisations organisations;

    @Inject
    private DemoBank bank;

    @Inject
    private DemoPeople people;

    UUID bikes() {
        Identity identity = new Identity(
                new Siret("93170240100015"),
                "Les Rayons de Fives",
                "LRF",
                new Rna("W595031701"),
                OrganisationKind.ASSOCIATION,
                null);
        UUID id = register(
                DemoPerson.BIKES,
                identity,
                new Seat("14 rue Pierre Legrand", "59800", "Lille", "59350"),
                "Atelier d’autoréparation de vélos, vélo-école et remise en selle.",
                OfficerFunction.PRESIDENT);
        figures(DemoPerson.BIKES, id, 96_000, 41_000, 22_500, 18_300, "2.4", 46);
        people.join(DemoPerson.BIKES_TREASURER, id, MandateRole.TREASURER);
        confirm(id);
        bank.proposedAccount(DemoPerson.BIKES_TREASURER, id, "Les Rayons de Fives", "FR7630006000011234567890189");
        return id;
    }

    UUID gardens() {
        Identity identity = new Identity(
                new Siret("99076784000012"),
                "Jardins du Ferrain",
                "JDF",
                new Rna("W595044210"),
                OrganisationKind.SIAE,
                InclusionStatus.ACI);
        UUID id = register(
                DemoPerson.GARDENS,
                identity,
                new Seat("3 chemin du Halot", "59200", "Tourcoing", "59599"),
                "Maraîchage biologique d’insertion : trente salariés en parcours, paniers solidaires.",
                OfficerFunction.DIRECTOR);
        figures(DemoPerson.GARDENS, id, 842_000, 561_000, 98_000, 31_000, "34.5", 52);
        bank.approvedAccount(DemoPerson.GARDENS, id, "Jardins du Ferrain", "FR8120041010050512345M02643");
        confirm(id);
        return id;
    }

    UUID kitchen() {
        Identity identity = new Identity(
                new Siret("92952811500017"),
                "La Cuisine Commune",
                "",
                new Rna("W595058833"),
                OrganisationKind.ASSOCIATION,
                null);
        UUID id = register(
                DemoPerson.KITCHEN,
                identity,
                new Seat("27 rue de Lannoy", "59100", "Roubaix", "59512"),
                "Cuisine de quartier partagée, ateliers et repas à prix libre.",
                OfficerFunction.PRESIDENT);
        figures(DemoPerson.KITCHEN, id, 58_000, 22_000, 6_400, 9_100, "1.2", 64);
        confirm(id);
        return id;
    }

    UUID repair() {
        Identity identity = new Identity(
                new Siret("95054103700012"), "Réemploi Roubaix", "2R", null, OrganisationKind.COOPERATIVE, null);
        UUID id = register(
                DemoPerson.REPAIR,
                identity,
                new Seat("88 boulevard d’Armentières", "59100", "Roubaix", "59512"),
                "Coopérative de réemploi de matériaux du bâtiment.",
                OfficerFunction.MANAGER);
        figures(DemoPerson.REPAIR, id, 310_000, 78_000, 64_000, 41_000, "7.0", 5);
        return id;
    }

    UUID culture() {
        Identity identity = new Identity(
                new Siret("91991441600012"),
                "Radio Canal Solidaire",
                "RCS",
                new Rna("W595066120"),
                OrganisationKind.ASSOCIATION,
                null);
        UUID id = register(
                DemoPerson.CULTURE,
                identity,
                new Seat("5 quai du Wault", "59800", "Lille", "59350"),
                "Radio associative des initiatives solidaires de la métropole.",
                OfficerFunction.PRESIDENT);
        figures(DemoPerson.CULTURE, id, 74_000, 51_000, 3_200, 4_700, "1.8", 38);
        bank.proposedAccount(DemoPerson.CULTURE, id, "Radio Canal Solidaire", "FR7610278026000002030450134");
        return id;
    }

    private UUID register(DemoPerson person, Identity identity, Seat seat, String activity, OfficerFunction function) {
        EmailAddress mail = new EmailAddress(person.mail);
        String capacity = person.job.replaceAll(",.*", "");
        Profile profile =
                new Profile(identity, seat, new Contact(mail, "03 20 00 00 00", ""), activity, MonthDay.of(12, 31));
        UUID id = people.call(person, () -> organisations.create(profile));
        people.joined(person, id, MandateRole.SIGNATORY);
        people.run(
                person,
                () -> organisations.appoint(
                        id, new OfficerProfile(person.fullName, function, capacity, mail, "", true)));
        return id;
    }

    private void confirm(UUID id) {
        people.run(
                DemoPerson.INSTRUCTOR,
                () -> organisations.confirm(id, organisations.get(id).getVersion()));
    }

    /** Three years that grow by a tenth each, up to these figures. */
    private void figures(
            DemoPerson person,
            UUID id,
            long income,
            long publicFunding,
            long own,
            long cash,
            String fte,
            int volunteers) {
        for (int back = 2; back >= 0; back--) {
            int percent = 100 - 10 * back;
            YearFigures year = new YearFigures(
                    2025 - back,
                    new IncomeStatement(
                            part(income, percent), part(income - 1_500, percent), part(publicFunding, percent)),
                    new BalanceSheet(part(own + cash + 9_000, percent), part(own, percent), part(cash, percent)),
                    new Workforce(new BigDecimal(fte), volunteers));
            people.run(person, () -> organisations.declare(id, year));
        }
    }

    private static Money part(long amount, int percent) {
        return Money.of(amount * percent / 100);
    }
}
