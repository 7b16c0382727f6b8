package fr.passerelle.web.office.application;

import fr.passerelle.application.Snapshot;
import fr.passerelle.base.shared.Money;
import fr.passerelle.form.Answers;
import fr.passerelle.form.FieldType;
import fr.passerelle.form.Form;
import fr.passerelle.form.Question;
import fr.passerelle.form.QuestionWording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed between two filings of a request, and nothing else. */
public record Comparison(List<Change> answers, List<Change> pieces) {
    /** Before and after in words, empty when there was nothing; {@code difference} for amounts only, else null. */
    public record Change(String label, String before, String after, Money difference) {}

    public static Comparison between(Snapshot before, Snapshot after, Form form, QuestionWording wording) {
        Answers old = before.toAnswers();
        Answers recent = after.toAnswers();
        List<Change> answers = form.questions().stream()
                .filter(question -> !old.text(question.key()).equals(recent.text(question.key())))
                .map(question -> new Change(
                        wording.label(question, recent),
                        wording.value(question, old),
                        wording.value(question, recent),
                        difference(question, old, recent)))
                .toList();
        List<Change> pieces = form.call().getPieces().stream()
                .filter(piece -> !content(before, piece.code()).equals(content(after, piece.code())))
                .map(piece -> new Change(piece.label(), names(before, piece.code()), names(after, piece.code()), null))
                .toList();
        return new Comparison(answers, pieces);
    }

    public boolean isNone() {
        return answers.isEmpty() && pieces.isEmpty();
    }

    private static Money difference(Question question, Answers old, Answers recent) {
        if (question.type() != FieldType.MONEY) {
            return null;
        }
        Money before = old.money(question.key()).orElse(Money.ZERO);
        return recent.money(question.key()).orElse(Money.ZERO).minus(before);
    }

    private static String content(Snapshot snapshot, String slot) {
        return in(snapshot, slot).map(Snapshot.Piece::sha256).sorted().collect(Collectors.joining());
    }

    private static String names(Snapshot snapshot, String slot) {
        return in(snapshot, slot).map(Snapshot.Piece::fileName).collect(Collectors.joining(", "));
    }

    private static Stream<Snapshot.Piece> in(Snapshot snapshot, String slot) {
        return snapshot.pieces().stream().filter(piece -> Objects.equals(piece.slot(), slot));
    }
}
