package fr.passerelle.web.admin.guide;

import fr.passerelle.base.shared.Money;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sample rows for the staff's screens: a long list, a dialog, the three zones of a file. */
@Named
@ViewScoped
public class GuideOfficePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> NAMES = List.of(
            "Les Jardins de l’Écluse",
            "Atelier du Pont-Levis",
            "Régie de quartier des Trois-Ponts",
            "Fédération des Œuvres laïques");
    private static final List<String> TONES = List.of("wait", "todo", "done", "neutral");

    private final List<Row> rows = new ArrayList<>(sample());
    private List<Row> filtered;
    private boolean dialogOpen;

    public record Row(String reference, String name, Money amount, String state, String tone) implements Serializable {}

    public List<Row> getRows() {
        return rows;
    }

    public List<Row> getFiltered() {
        return filtered;
    }

    public void setFiltered(List<Row> filtered) {
        this.filtered = filtered;
    }

    private static List<Row> sample() {
        return IntStream.range(0, 17)
                .mapToObj(rank -> new Row(
                        "EA-2026-%05d".formatted(42 + rank),
                        NAMES.get(rank % 4),
                        Money.of(7_500L * (rank + 3)),
                        TONES.get(rank % 4),
                        TONES.get(rank % 4)))
                .toList();
    }

    public void openDialog() {
        dialogOpen = true;
    }

    public boolean isDialogOpen() {
        return dialogOpen;
    }
}
