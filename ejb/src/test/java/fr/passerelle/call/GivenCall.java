package fr.passerelle.call;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.organisation.OrganisationKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** A call for tests: MEL's "Entreprendre autrement" unless told otherwise. */
public final class GivenCall {
    private CallWindow window = new CallWindow(LocalDateTime.of(2026, 1, 5, 9, 0), null);
    private int maxYears = 1;
    private boolean operating = true;
    private Money ceilingAmount = Money.of(30_000);
    private Rate ceilingRate = Rate.ofPercent(30);
    private Set<FormSection> optional = Set.of(FormSection.PUBLIC_TERRITORY, FormSection.COFUNDERS);

    public static GivenCall entreprendreAutrement() {
        return new GivenCall();
    }

    public GivenCall closingAt(LocalDateTime closesAt) {
        window = new CallWindow(window.getOpensAt(), closesAt);
        return this;
    }

    public GivenCall overYears(int years) {
        maxYears = years;
        return this;
    }

    public GivenCall withoutCeiling() {
        ceilingAmount = null;
        ceilingRate = null;
        return this;
    }

    public GivenCall withoutOperating() {
        operating = false;
        return this;
    }

    public GivenCall asking(FormSection... sections) {
        optional = Set.of(sections);
        return this;
    }

    public ProjectCall build() {
        CallText text = new CallText(
                "Entreprendre autrement",
                "2026",
                "Soutien aux initiatives de l'économie sociale",
                "Un appel permanent.",
                List.of("Création", "Développement"),
                "ess@example.fr");
        CallTerms terms = new CallTerms(
                List.of(OrganisationKind.ASSOCIATION, OrganisationKind.COOPERATIVE),
                true,
                Money.of(600_000),
                ceilingAmount,
                ceilingRate,
                maxYears);
        ProjectCall call =
                new ProjectCall("AAP-2026-00001", text, operating ? terms : terms.withoutOperating(), window);
        call.chooseSections(optional);
        call.askPieces(List.of(
                new PieceRequirement("STATUTES", "Statuts", "", true),
                new PieceRequirement("ACCOUNTS", "Comptes", "", true),
                new PieceRequirement("REPORT", "Rapport d'activité", "", false)));
        call.judgeBy(List.of(
                new Criterion("NEED", "Réponse à un besoin", "", 40),
                new Criterion("SOLIDITY", "Solidité", "", 30),
                new Criterion("IMPACT", "Utilité sociale", "", 30)));
        return call;
    }
}
