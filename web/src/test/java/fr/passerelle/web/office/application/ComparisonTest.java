package fr.passerelle.web.office.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.Snapshot;
import fr.passerelle.base.shared.Money;
import fr.passerelle.call.CallTerms;
import fr.passerelle.call.CallText;
import fr.passerelle.call.CallWindow;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.form.Form;
import fr.passerelle.form.QuestionWording;
import fr.passerelle.organisation.OrganisationKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Form form = Form.of(call());
    private final Snapshot first = new Snapshot(
            Map.of("TITLE", "Vélo-école", "BUDGET.P74_METROPOLE", "18 000", "PARTNERS", "Mairie"),
            List.of(piece("STATUTES", "statuts.pdf", "aa"), piece("ACCOUNTS", "comptes.pdf", "bb")));

    @Test
    void showsOnlyWhatChangedAndHowMuch() {
        Snapshot second = new Snapshot(
                Map.of("TITLE", "Vélo-école", "BUDGET.P74_METROPOLE", "15 500,50", "PARTNERS", "Mairie"),
                first.pieces());
        Comparison changes = compare(second);
        assertThat(changes.pieces()).isEmpty();
        assertThat(changes.answers()).singleElement().satisfies(change -> {
            assertThat(change.before()).startsWith("18").endsWith("€");
            assertThat(change.difference()).isEqualTo(Money.of("-2499.50"));
        });
    }

    @Test
    void tellsAPieceByItsContentNotByItsName() {
        Snapshot second = new Snapshot(
                first.answers(),
                List.of(piece("STATUTES", "autre-nom.pdf", "aa"), piece("ACCOUNTS", "comptes.pdf", "cc")));
        assertThat(compare(second).pieces())
                .extracting(Comparison.Change::label)
                .containsExactly("Comptes");
    }

    @Test
    void saysWhenNothingChanged() {
        assertThat(compare(first).isNone()).isTrue();
    }

    private Comparison compare(Snapshot second) {
        return Comparison.between(first, second, form, QuestionWording.of(Locale.FRENCH));
    }

    private static Snapshot.Piece piece(String slot, String name, String hash) {
        return new Snapshot.Piece(slot, name, 10, hash);
    }

    private static ProjectCall call() {
        ProjectCall call = new ProjectCall(
                "AAP-2026-00001",
                new CallText("Appel", "", "Résumé", "Texte", List.of(), "contact@example.org"),
                new CallTerms(List.of(OrganisationKind.ASSOCIATION), true, Money.of(1000), null, null, 1),
                new CallWindow(LocalDateTime.of(2026, 1, 1, 9, 0), null));
        call.askPieces(List.of(
                new PieceRequirement("STATUTES", "Statuts", "", true),
                new PieceRequirement("ACCOUNTS", "Comptes", "", true)));
        return call;
    }
}
