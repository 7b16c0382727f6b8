package fr.passerelle.web.office.call;

import fr.passerelle.call.ProjectCall;
import fr.passerelle.web.words.ReaderTexts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a call in words, one line for each of their items. */
public record CallSummary(ProjectCall call, ReaderTexts texts) {

    public String axes() {
        return String.join("\n", call.getAxes());
    }

    public String kinds() {
        return words(call.getEligibleKinds().stream().map(texts::of));
    }

    public String sections() {
        return words(call.getSections().stream().map(texts::of));
    }

    public String pieces() {
        return words(call.getPieces().stream()
                .map(piece -> piece.required() ? piece.label() : texts.web("officeCall.optionalPiece", piece.label())));
    }

    public String criteria() {
        return words(call.getCriteria().stream()
                .map(criterion -> texts.web("officeCall.criterion", criterion.label(), criterion.weight())));
    }

    private static String words(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
