package fr.passerelle.web.admin.guide;

import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.web.words.ProgressStage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Sample values for each piece of the guide. */
@Named
@RequestScoped
public class GuidePiecesPage {
    private static final List<Line> LINES = List.of(
            new Line("60", "Achats de matières et fournitures", Money.of("4250.50")),
            new Line("61", "Locations, entretien, assurances", Money.of(11800)),
            new Line("64", "Charges de personnel", Money.of("128949.17")));

    @Inject
    private Clock clock;

    private Money charge = Money.of(145_000);
    private Money request = Money.of("43500.00");

    public record Line(String account, String label, Money amount) {}

    public record Done(MandateRole action, Instant at, String actorName, String comment) {}

    public List<String> getTones() {
        return List.of("neutral", "todo", "wait", "done", "error", "eu", "info");
    }

    public List<ProgressStage> getStages() {
        return List.of(
                new ProgressStage("Déposé", "3 mars 2026", "done", false),
                new ProgressStage("Complet", "10 mars 2026", "done", false),
                new ProgressStage("Instruit", "en cours", "wait", true),
                new ProgressStage("Décidé", "", "neutral", false),
                new ProgressStage("Conventionné", "", "neutral", false),
                new ProgressStage("Versé", "", "neutral", false));
    }

    public List<Done> getSteps() {
        Instant now = clock.instant();
        return List.of(
                new Done(MandateRole.SIGNATORY, now, "Aïcha Œuvrard", "Pièces vérifiées.\nRIB conforme."),
                new Done(MandateRole.DRAFTER, now.minus(Duration.ofDays(7)), "Jean-Noël d’Hÿ", ""));
    }

    public List<Line> getLines() {
        return LINES;
    }

    public Money getTotal() {
        return Money.sum(LINES.stream().map(Line::amount).toList());
    }

    public String getName() {
        return "Les Jardins de l’Écluse";
    }

    public Money getAmount() {
        return Money.of("1234567.89");
    }

    public LocalDate getDay() {
        return Paris.today(clock).withDayOfMonth(1);
    }

    public Instant getDeadline() {
        return clock.instant().plus(Duration.ofHours(30));
    }

    public Money getCharge() {
        return charge;
    }

    public void setCharge(Money charge) {
        this.charge = charge;
    }

    public Money getRequest() {
        return request;
    }

    public void setRequest(Money request) {
        this.request = request;
    }
}
