package fr.passerelle.demo;

import fr.passerelle.authority.Issuers;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.AccountGroup;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.grant.RoleChanges;
import fr.passerelle.base.shared.Money;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.part.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The story that the demonstration tells: one file at each stage, and two drafts to finish. */
@ApplicationScoped
class DemoScript {
    private static final String YOUNG = "Structures de moins de cinq ans";
    private static final String GROWN = "Structures de plus de cinq ans";

    @Inject
    private Accounts accounts;

    @Inject
    private RoleChanges roleChanges;

    @Inject
    private Issuers issuers;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoOrganisations organisations;

    @Inject
    private DemoCalls calls;

    @Inject
    private DemoFiles files;

    @Inject
    private DemoAgreements agreements;

    boolean isNeeded() {
        return accounts.count("", AccountGroup.EVERYBODY) == 0;
    }

    void play(String password) {
        people.open(password);
        aColleagueWaitsForTheSecondAdministrator();
        signedByAnElectedMember();
        UUID yearly = calls.entreprendreAutrement();
        UUID multiYear = calls.multiYear();
        calls.beingWritten();
        bikes(yearly, organisations.bikes());
        gardens(multiYear, organisations.gardens());
        kitchen(yearly, multiYear, organisations.kitchen());
        repair(yearly, organisations.repair());
        culture(yearly, organisations.culture());
    }

    /** Finance takes two administrators: one has invited her, the other has not answered yet. */
    private void aColleagueWaitsForTheSecondAdministrator() {
        people.run(
                DemoPerson.ADMINISTRATOR,
                () -> roleChanges.invite(
                        "finances3@mel.example.org", "Léa Descamps", Set.of(Role.FINANCE_PREPARER), Language.FR));
    }

    /** The documents of the demonstration have a signatory with a name. */
    private void signedByAnElectedMember() {
        LocalDate since = LocalDate.of(2026, 1, 1);
        people.run(DemoPerson.ADMINISTRATOR, () -> {
            Funder usual = issuers.on(since);
            issuers.decide(
                    since,
                    new Funder(
                            usual.name(),
                            usual.place(),
                            usual.address(),
                            usual.siret(),
                            new Person("Hélène Delattre", "vice-présidente déléguée à l’économie sociale et solidaire"),
                            new Power(true, "arrêté n° 26-A-0102 du 9 avril 2026"),
                            usual.contact(),
                            usual.court()));
        });
    }

    /** A new file to check, and a draft that lacks its budget. */
    private void bikes(UUID call, UUID organisation) {
        files.file(
                DemoPerson.BIKES,
                call,
                organisation,
                DemoAnswers.project(DemoPerson.BIKES, "Vélo-école pour adultes", YOUNG, 62_000, 18_000));
        files.draft(
                DemoPerson.BIKES,
                call,
                organisation,
                DemoAnswers.project(DemoPerson.BIKES, "Atelier mobile d’autoréparation", YOUNG, 90_000, 27_000)
                        .without("BUDGET.P74_METROPOLE")
                        .without("TRUE_STATEMENT")
                        .without("REPUBLICAN_CONTRACT"));
    }

    /** Four awards over three years: one waits for its agreement, the others have one, each a step further. */
    private void gardens(UUID call, UUID organisation) {
        gardensAward(call, organisation, "Paniers solidaires et parcours d’insertion", 100_000, "26-C-0412");
        agreements.prepare(gardensAward(call, organisation, "Légumerie d’insertion", 66_000, "26-C-0413"));
        agreements.issue(
                agreements.prepare(gardensAward(call, organisation, "Compostage de proximité", 45_000, "26-C-0414")));
        UUID school = agreements.prepare(
                gardensAward(call, organisation, "Chantier-école de maraîchage", 90_000, "26-C-0415"));
        agreements.issue(school);
        agreements.returnSigned(school, DemoPerson.GARDENS);
    }

    private UUID gardensAward(UUID call, UUID organisation, String title, long amount, String number) {
        DemoAnswers answers = DemoAnswers.project(DemoPerson.GARDENS, title, "Alimentation", amount * 3, amount)
                .overThreeYears(amount);
        return files.awarded(DemoPerson.GARDENS, call, organisation, answers, amount, number);
    }

    /** One in instruction, one proposed and waiting for the committee, one awarded of which nobody was told yet. */
    private void kitchen(UUID yearly, UUID multiYear, UUID organisation) {
        UUID first = files.file(
                DemoPerson.KITCHEN,
                yearly,
                organisation,
                DemoAnswers.project(DemoPerson.KITCHEN, "Cuisine mobile des quartiers", YOUNG, 48_000, 14_000));
        files.complete(first);
        UUID second = files.file(
                DemoPerson.KITCHEN,
                multiYear,
                organisation,
                DemoAnswers.project(DemoPerson.KITCHEN, "Repas partagés", "Alimentation", 150_000, 60_000)
                        .overThreeYears(60_000));
        files.complete(second);
        files.propose(second, 54_000, 3);
        UUID third = files.file(
                DemoPerson.KITCHEN,
                yearly,
                organisation,
                DemoAnswers.project(DemoPerson.KITCHEN, "Bocaux du quartier", YOUNG, 40_000, 12_000));
        files.complete(third);
        files.propose(third, 12_000, 4);
        files.present(third, 12_000);
        files.award(third, "26-B-0090", List.of(Money.of(12_000)));
    }

    /** One sent back for a piece, one seen by the committee and waiting for the decision. */
    private void repair(UUID call, UUID organisation) {
        UUID first = files.file(
                DemoPerson.REPAIR,
                call,
                organisation,
                DemoAnswers.project(DemoPerson.REPAIR, "Matériauthèque professionnelle", GROWN, 110_000, 30_000));
        files.askBack(first, "PIECE.ACCOUNTS", "Les comptes joints ne sont pas signés : envoyez la version approuvée.");
        UUID second = files.file(
                DemoPerson.REPAIR,
                call,
                organisation,
                DemoAnswers.project(DemoPerson.REPAIR, "Formation au diagnostic ressources", GROWN, 80_000, 22_000));
        files.complete(second);
        files.propose(second, 20_000, 4);
        files.present(second, 20_000);
    }

    /** A refusal, notified with its reasons, and an award below the threshold of the written agreement. */
    private void culture(UUID call, UUID organisation) {
        UUID refused = files.file(
                DemoPerson.CULTURE,
                call,
                organisation,
                DemoAnswers.project(DemoPerson.CULTURE, "Fonctionnement de l’antenne", GROWN, 70_000, 20_000));
        files.complete(refused);
        files.propose(refused, 0, 1);
        files.present(refused, 0);
        files.refuse(
                refused,
                "26-B-0088",
                "La demande finance le fonctionnement récurrent de la structure.\nL’appel soutient des projets ponctuels.");
        files.tell(refused);
        UUID awarded = files.file(
                DemoPerson.CULTURE,
                call,
                organisation,
                DemoAnswers.project(DemoPerson.CULTURE, "Studio mobile dans les quartiers", GROWN, 52_000, 15_000));
        files.complete(awarded);
        files.propose(awarded, 15_000, 4);
        files.present(awarded, 15_000);
        files.award(awarded, "26-B-0089", List.of(Money.of(15_000)));
        files.tell(awarded);
    }
}
