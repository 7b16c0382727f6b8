package fr.passerelle.web.office.application;

import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.GradedRequest;
import fr.passerelle.application.reading.WholeRequest;
import fr.passerelle.base.seen.Marks;
import fr.passerelle.committee.Decisions;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Communes;
import fr.passerelle.web.words.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;

/** The one request that a page of staff works on: each part is read when it is first asked for. */
@RequestScoped
public class Desk {
    @Inject
    private Applications applications;

    @Inject
    private Decisions decisions;

    @Inject
    private Communes communes;

    @Inject
    private Reader reader;

    private GradedRequest graded;
    private WholeRequest whole;
    private FileView view;

    GradedRequest graded(UUID id) {
        return graded == null ? reread(id) : graded;
    }

    GradedRequest reread(UUID id) {
        graded = applications.grade(id);
        return graded;
    }

    /** All that people judge a request by, as it is shown now. */
    Marks seen(UUID id) {
        Marks judged = Marks.of(
                graded(id).application(),
                graded(id).assessment().orElse(null),
                decisions.find(id).orElse(null));
        return judged.and(Marks.of(decisions.listOpinions(id)));
    }

    WholeRequest whole(UUID id) {
        if (whole == null) {
            whole = applications.readWhole(id);
        }
        return whole;
    }

    FileView view(UUID id) {
        if (view == null) {
            view = new FileView(
                    whole(id).application(),
                    whole(id).typed(),
                    whole(id).attachments(),
                    reader.getLocale(),
                    communes.list().stream().collect(Collectors.toMap(Commune::getCode, Commune::getName)));
        }
        return view;
    }
}
