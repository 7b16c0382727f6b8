package fr.passerelle.web.admin.clause;

import fr.passerelle.base.shared.Paris;
import fr.passerelle.clause.ClauseFamily;
import fr.passerelle.clause.ClauseLibrary;
import fr.passerelle.clause.ClauseRow;
import fr.passerelle.web.words.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The clause library, family by family. */
@Named
@ViewScoped
public class ClausesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ClauseLibrary library;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private transient List<Group> groups;

    public void load() {
        Map<ClauseFamily, List<ClauseRow>> families = library.list(Paris.today(clock)).stream()
                .collect(Collectors.groupingBy(ClauseRow::family, TreeMap::new, Collectors.toList()));
        groups = families.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The title in the language of the reader; the words of the clause are in French only. */
    public String titleOf(ClauseRow row) {
        return "en".equals(reader.getCode()) ? row.titleEn() : row.title();
    }

    /** The clauses of one family. */
    public record Group(ClauseFamily family, List<ClauseRow> rows) {}

    public List<Group> getGroups() {
        return groups;
    }
}
