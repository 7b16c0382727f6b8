package fr.passerelle.document;

import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.committee.Decision;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.RefusalLetter;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The letter that tells a refusal, with its reasons and how to appeal. */
record RefusalLetters(TypedRequest request, Decision decision, Funder funder, LocalDate date) {

    Document document(CheckPage check) {
        return new RefusalLetter(
                Language.FR,
                request.application().getReference(),
                date,
                decision.getNotifiedAt() == null ? Stage.DRAFT : Stage.FINAL,
                funder,
                Parts.beneficiary(request),
                Parts.request(request.application()),
                Parts.deliberation(decision),
                reasons(),
                check);
    }

    /** One reason a line, as the decider wrote them. */
    private List<String> reasons() {
        return Stream.of(decision.getReason().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
