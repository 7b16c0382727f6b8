package fr.passerelle.demo;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.call.CallAction;
import fr.passerelle.call.CallTerms;
import fr.passerelle.call.CallText;
import fr.passerelle.call.CallWindow;
import fr.passerelle.call.Calls;
import fr.passerelle.call.Criterion;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.organisation.OrganisationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** MEL's real permanent call, with its real ceilings, and an invented one for support over several years. */
@ApplicationScoped
class DemoCalls {
    private static final List<OrganisationKind> EVERYBODY_OF_THE_FIELD = List.of(
            OrganisationKind.ASSOCIATION,
            OrganisationKind.SIAE,
            OrganisationKind.ADAPTED_COMPANY,
            OrganisationKind.COOPERATIVE);

    @Inject
    private Calls calls;

    @Inject
    private DemoPeople people;

    /** "Entreprendre autrement": at most 30 % of the budget and 30 000 euros, two axes, permanent (domain reference 0.7). */
    UUID entreprendreAutrement() {
        CallText text = new CallText(
                "Entreprendre autrement",
                "2021-2026",
                "Un soutien ponctuel aux projets d’économie sociale et solidaire qui naissent ou grandissent dans la"
                        + " métropole.",
                """
                La métropole soutient les structures qui entreprennent autrement : utilité sociale, gouvernance partagée, \
                lucrativité limitée.

                L’aide est une subvention ponctuelle. Elle ne finance pas le fonctionnement récurrent. Elle couvre au plus \
                30 % du budget du projet, dans la limite de 30 000 €, et peut être répartie sur trois ans au plus.

                Les dossiers sont lus par un comité de partenaires, trois à quatre fois par an. La décision revient aux \
                élus de la métropole.""",
                List.of("Structures de moins de cinq ans", "Structures de plus de cinq ans"),
                "appels@mel.example.org");
        CallTerms terms = new CallTerms(
                        EVERYBODY_OF_THE_FIELD, true, Money.of(600_000), Money.of(30_000), Rate.ofPercent(30), 3)
                .withoutOperating();
        CallWindow window = new CallWindow(LocalDateTime.of(2021, 1, 4, 9, 0), null);
        return publish(text, terms, window, (UUID id) -> {
            calls.chooseSections(
                    id,
                    version(id),
                    Set.of(
                            FormSection.PUBLIC_TERRITORY,
                            FormSection.COFUNDERS,
                            FormSection.INDICATORS,
                            FormSection.RESPONSIBLE_PURCHASING));
            calls.askPieces(
                    id,
                    version(id),
                    List.of(
                            piece("STATUTES", "Statuts signés", "La dernière version, signée et datée.", true),
                            piece(
                                    "ACCOUNTS",
                                    "Comptes du dernier exercice",
                                    "Bilan et compte de résultat approuvés.",
                                    true),
                            piece("BANK", "Relevé d’identité bancaire", "Au nom de la structure.", true),
                            piece("REPORT", "Dernier rapport d’activité", "S’il existe.", false)));
            calls.judgeBy(
                    id,
                    version(id),
                    List.of(
                            new Criterion(
                                    "NEED", "Réponse à un besoin du territoire", "Besoin établi, public précisé.", 30),
                            new Criterion(
                                    "UTILITY", "Utilité sociale et environnementale", "Au-delà du seul emploi.", 30),
                            new Criterion(
                                    "SOLIDITY",
                                    "Solidité économique",
                                    "Budget réaliste, fonds propres, trésorerie.",
                                    25),
                            new Criterion(
                                    "GOVERNANCE",
                                    "Gouvernance et coopération",
                                    "Parties prenantes, partenaires.",
                                    15)));
        });
    }

    UUID multiYear() {
        CallText text = new CallText(
                "Conventions pluriannuelles d’objectifs 2027-2029",
                "2026",
                "Trois ans de soutien pour les associations qui portent un programme d’intérêt métropolitain.",
                """
                La métropole s’engage sur trois ans aux côtés d’associations dont le programme sert durablement le \
                territoire.

                La convention fixe les objectifs, les montants de chaque année, les indicateurs et les conditions de \
                versement. Elle est évaluée avant tout renouvellement.""",
                List.of("Alimentation", "Insertion", "Mobilité", "Culture et lien social"),
                "appels@mel.example.org");
        CallTerms terms = new CallTerms(
                List.of(OrganisationKind.ASSOCIATION, OrganisationKind.SIAE, OrganisationKind.ADAPTED_COMPANY),
                true,
                Money.of(1_800_000),
                Money.of(180_000),
                Rate.ofPercent(50),
                3);
        CallWindow window = new CallWindow(LocalDateTime.of(2026, 9, 1, 9, 0), LocalDateTime.of(2027, 1, 15, 12, 0));
        return publish(text, terms, window, (UUID id) -> {
            calls.chooseSections(
                    id,
                    version(id),
                    Set.of(
                            FormSection.PUBLIC_TERRITORY,
                            FormSection.COFUNDERS,
                            FormSection.INDICATORS,
                            FormSection.VOLUNTEERING));
            calls.askPieces(
                    id,
                    version(id),
                    List.of(
                            piece("STATUTES", "Statuts signés", "La dernière version, signée et datée.", true),
                            piece(
                                    "ACCOUNTS",
                                    "Comptes approuvés du dernier exercice",
                                    "Avec le rapport du commissaire aux" + " comptes s’il y en a un.",
                                    true),
                            piece(
                                    "PROGRAMME",
                                    "Programme pluriannuel",
                                    "Objectifs et actions année par année.",
                                    true)));
            calls.judgeBy(
                    id,
                    version(id),
                    List.of(
                            new Criterion(
                                    "PROGRAMME", "Qualité du programme", "Objectifs clairs, étapes réalistes.", 40),
                            new Criterion("IMPACT", "Effets attendus sur le territoire", "Indicateurs mesurables.", 35),
                            new Criterion(
                                    "SOLIDITY", "Solidité de la structure", "Gouvernance, comptes, équipe.", 25)));
        });
    }

    /** Not published yet: its manager still writes it. */
    void beingWritten() {
        CallText text = new CallText(
                "Mobilités solidaires",
                "2027",
                "Aider les habitants sans voiture à se rendre à l’emploi, aux soins et à la formation.",
                "Brouillon : le texte sera relu avant publication.",
                List.of("Vélo", "Covoiturage", "Accompagnement"),
                "appels@mel.example.org");
        CallTerms terms =
                new CallTerms(EVERYBODY_OF_THE_FIELD, true, Money.of(250_000), Money.of(40_000), Rate.ofPercent(60), 1);
        CallWindow window = new CallWindow(LocalDateTime.of(2027, 1, 11, 9, 0), LocalDateTime.of(2027, 3, 5, 12, 0));
        people.call(DemoPerson.CALL_MANAGER, () -> calls.create(text, terms, window));
    }

    private UUID publish(CallText text, CallTerms terms, CallWindow window, Consumer<UUID> details) {
        UUID id = people.call(DemoPerson.CALL_MANAGER, () -> calls.create(text, terms, window));
        people.run(DemoPerson.CALL_MANAGER, () -> details.accept(id));
        people.run(DemoPerson.CALL_MANAGER, () -> calls.perform(id, CallAction.PUBLISH));
        return id;
    }

    private long version(UUID id) {
        ProjectCall call = calls.get(id);
        return call.getVersion();
    }

    private static PieceRequirement piece(String code, String label, String help, boolean required) {
        return new PieceRequirement(code, label, help, required);
    }
}
