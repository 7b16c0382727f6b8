package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.shared.Paris;
import fr.passerelle.organisation.KeyFigures;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Three closed years side by side, with the ratios that tell how the organisation stands. */
@Named
@RequestScoped
public class FiguresPage {
    private static final int YEARS = 3;

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    private UUID id;
    private Organisation organisation;

    /** One column; {@code figures} is null until they are declared. The year is a name, not a number. */
    public record Year(String name, KeyFigures figures) {}

    public void load() {
        organisation = organisations.get(id);
    }

    /** The last closed year first. */
    public List<Year> getYears() {
        int last = organisation.lastClosedYear(Paris.today(clock));
        return IntStream.range(0, YEARS)
                .mapToObj(back -> last - back)
                .map(year -> new Year(
                        String.valueOf(year), organisation.figuresOf(year).orElse(null)))
                .toList();
    }

    public boolean isAnyDeclared() {
        return getYears().stream().anyMatch(year -> year.figures() != null);
    }

    public boolean isWritable() {
        return organisations.mandateIn(id).mayWrite();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }
}
