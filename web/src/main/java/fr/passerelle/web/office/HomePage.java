package fr.passerelle.web.office;

import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.ApplicationRow;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import fr.passerelle.web.layout.Viewer;
import fr.passerelle.web.office.application.ListQuery;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** À traiter: what this person can act on now. */
@Named("officeHome")
@RequestScoped
public class HomePage {
    private static final int SHOWN = 6;
    private static final String LIST = "/office/application/list.xhtml?";
    private static final String FILE = "/office/application/file.xhtml?id=";

    @Inject
    private Applications applications;

    @Inject
    private FinancePiles finance;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Viewer viewer;

    private List<Pile> piles = List.of();

    public void load() {
        Actor me = viewer.actor();
        piles = Stream.concat(Piles.of(me.roles()).stream().map(wanted -> pile(wanted, me)), finance.of(me).stream())
                .toList();
    }

    private Pile pile(Piles.Wanted wanted, Actor me) {
        ApplicationFilter filter = wanted.query().filter(me.accountId());
        int count = applications.count(filter);
        return new Pile(
                wanted.key(),
                wanted.tone(),
                LIST + wanted.query().query(),
                count,
                count == 0 ? List.of() : lines(wanted.query(), applications.list(filter, 0, SHOWN)));
    }

    /** Each opens at its place of the list, so that the next one is a step away. */
    private static List<Pile.Line> lines(ListQuery query, List<ApplicationRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> line(rows.get(at), "&at=" + at + "&" + query.query()))
                .toList();
    }

    private static Pile.Line line(ApplicationRow row, String place) {
        return new Pile.Line(
                FILE + row.id() + place,
                row.title(),
                row.organisation() + " · " + row.reference(),
                row.dueOn(),
                row.requested());
    }

    public List<Pile> getPiles() {
        return piles;
    }

    public List<Pile> getFilled() {
        return piles.stream().filter(pile -> !pile.isNone()).toList();
    }

    /** Those who only administer read no file. */
    public boolean isReader() {
        return viewer.actor().roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR);
    }

    public boolean isIdle() {
        return getFilled().isEmpty();
    }

    /** 12; plus de 1 000. */
    public String count(Pile pile) {
        return pile.count() > Applications.MOST_COUNTED
                ? texts.web("inbox.more", Applications.MOST_COUNTED)
                : texts.show(pile.count());
    }

    public String title(Pile pile) {
        return texts.web("inbox." + pile.key());
    }

    public String advice(Pile pile) {
        return texts.web("inbox." + pile.key() + ".advice");
    }
}
