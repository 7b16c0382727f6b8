package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Assessment;
import fr.passerelle.application.Correction;
import fr.passerelle.application.Submission;
import fr.passerelle.attachment.AcceptedType;
import fr.passerelle.attachment.AttachmentRow;
import fr.passerelle.attachment.Previews;
import fr.passerelle.committee.CommitteeOpinion;
import fr.passerelle.committee.Decision;
import fr.passerelle.committee.Decisions;
import fr.passerelle.form.Wording;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import fr.passerelle.organisation.KeyFigures;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.shared.Money;
import fr.passerelle.web.layout.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a file that its page shows only when their tab or their state calls for them: each read when drawn. */
@Named("fileParts")
@RequestScoped
public class FileParts {
    @Inject
    private FilePage page;

    @Inject
    private Decisions decisions;

    @Inject
    private Organisations organisations;

    @Inject
    private Communes communes;

    @Inject
    private Previews previews;

    @Inject
    private Reader reader;

    private FileView view;
    private Organisation organisation;
    private Optional<Decision> decision;

    /** One step of the history. */
    public record Event(ApplicationAction action, Instant at, String actorName, String comment) {}

    /** Something to do now, and where it is done. */
    public record Task(ApplicationAction action, String href) {}

    public FileView getView() {
        if (view == null) {
            view = new FileView(
                    file(),
                    reader.getLocale(),
                    communes.list().stream().collect(Collectors.toMap(Commune::getCode, Commune::getName)));
        }
        return view;
    }

    /** In the order of the road of a file. */
    public List<Task> getTasks() {
        return file().allowedActions().stream()
                .sorted()
                .map(action -> new Task(action, WorkPlace.of(action).href(page.getId())))
                .toList();
    }

    public Organisation getOrganisation() {
        if (organisation == null) {
            organisation =
                    organisations.get(page.getApplication().getOrganisation().getId());
        }
        return organisation;
    }

    /** The figures of the last year that was declared; null when none was. */
    public KeyFigures getFigures() {
        return getOrganisation().getFigures().stream()
                .max(Comparator.comparing(KeyFigures::getFiscalYear))
                .orElse(null);
    }

    public Decision getDecision() {
        if (decision == null) {
            decision = decisions.find(page.getId());
        }
        return decision.orElse(null);
    }

    public List<CommitteeOpinion> getOpinions() {
        return decisions.listOpinions(page.getId());
    }

    public Assessment getAssessment() {
        return file().assessment().orElse(null);
    }

    /** The most that the call lets be granted to this request. */
    public Money getCap() {
        return page.getApplication()
                .getCall()
                .getCeiling()
                .cap(
                        page.getApplication().getRequestedAmount(),
                        page.getApplication().getBudgetTotal());
    }

    /** Between the last filing and the one before; null while there is but one. */
    public Comparison getComparison() {
        List<Submission> filings = file().submissions();
        return filings.size() < 2
                ? null
                : Comparison.between(
                        filings.get(1).frozen(),
                        filings.get(0).frozen(),
                        file().form(),
                        Wording.of(reader.getLocale()));
    }

    /** The piece to look at beside the form; null when none was asked for. */
    public AttachmentRow getShown() {
        return file().attachments().stream()
                .filter(row -> row.id().equals(page.getPiece()))
                .findFirst()
                .orElse(null);
    }

    /** The pages of it that can be shown as pictures, from 1; a picture is shown as it is. */
    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, previews.pages(page.getPiece())).boxed().toList();
    }

    public boolean isPicture() {
        return getShown().type() == AcceptedType.JPEG || getShown().type() == AcceptedType.PNG;
    }

    /** Newest first. */
    public List<Event> getHistory() {
        List<Event> events = new ArrayList<>(file().steps().stream()
                .map(step -> new Event(
                        ApplicationAction.valueOf(step.getAction()),
                        step.getAt(),
                        step.getActorName(),
                        step.getComment()))
                .toList());
        Collections.reverse(events);
        return events;
    }

    public Correction getOpenCorrection() {
        return file().openCorrection().orElse(null);
    }

    /** Marks may be given while the file is in instruction, by whoever may propose it. */
    public boolean isScorable() {
        return file().allowedActions().contains(ApplicationAction.PROPOSE);
    }

    private ApplicationFile file() {
        return page.getFile();
    }
}
