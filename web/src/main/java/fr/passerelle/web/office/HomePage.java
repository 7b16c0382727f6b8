package fr.passerelle.web.office;

import fr.passerelle.application.ApplicationFilter;
import fr.passerelle.application.Applications;
import fr.passerelle.security.Actor;
import fr.passerelle.security.Role;
import fr.passerelle.web.faces.Texts;
import fr.passerelle.web.layout.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** À traiter: what this person can act on now. */
@Named("officeHome")
@RequestScoped
public class HomePage {
    private static final int SHOWN = 6;

    @Inject
    private Applications applications;

    @Inject
    private Texts texts;

    @Inject
    private Viewer viewer;

    private List<Pile> piles = List.of();

    public void load() {
        Actor me = viewer.actor();
        piles = Piles.of(me.roles()).stream().map(wanted -> pile(wanted, me)).toList();
    }

    private Pile pile(Piles.Wanted wanted, Actor me) {
        ApplicationFilter filter = wanted.query().filter(me.accountId());
        int count = applications.count(filter);
        return new Pile(
                wanted.key(),
                wanted.tone(),
                wanted.query(),
                count,
                count == 0 ? List.of() : applications.list(filter, 0, SHOWN));
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
