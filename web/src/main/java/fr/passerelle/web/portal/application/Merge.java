package fr.passerelle.web.portal.application;

import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Applications;
import fr.passerelle.application.Drafts;
import fr.passerelle.application.SavedAnswer;
import fr.passerelle.form.Question;
import fr.passerelle.web.faces.Choice;
import fr.passerelle.web.faces.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Saves a whole page at once, and keeps the fields that somebody else changed meanwhile until both texts are settled. */
@Dependent
public class Merge implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Drafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private Answered answered;

    @Inject
    private Texts texts;

    private final Map<String, String> choices = new HashMap<>();
    private List<Conflict> conflicts = new ArrayList<>();

    /** One field in conflict, in words. */
    public record Side(Conflict conflict, String label, String mine, String theirs, List<Choice> choices) {}

    void save(UUID id, List<Entry> entries, Typed typed, SeenVersions seen) {
        conflicts = new ArrayList<>();
        Map<String, String> before = applications.view(id).typed().values();
        for (Entry entry : entries) {
            String mine = typed.plain(entry.question());
            boolean differs = !mine.equals(before.getOrDefault(entry.key(), ""));
            if (differs && (isChanged(entry, mine) || seen.isNewer(entry))) {
                write(id, entry.question(), mine, seen.of(entry));
            }
        }
    }

    void settle(UUID id) {
        ApplicationFile file = applications.view(id);
        List<Conflict> known = conflicts;
        conflicts = new ArrayList<>();
        for (Conflict conflict : known) {
            Question question = file.form().question(conflict.key());
            write(id, question, conflict.chosen(choices.get(conflict.key())), conflict.version());
        }
    }

    private void write(UUID id, Question question, String mine, long seen) {
        SavedAnswer saved = drafts.answer(id, question.key(), mine, seen);
        if (saved.conflict()) {
            Conflict conflict = Conflict.of(question, mine, saved);
            conflicts.add(conflict);
            choices.put(conflict.key(), conflict.usual());
        }
    }

    /** True when this person typed it; what only others changed since the page was drawn is theirs. */
    private static boolean isChanged(Entry entry, String mine) {
        return !mine.equals(entry.shown());
    }

    public boolean isNeeded() {
        return !conflicts.isEmpty();
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public List<Side> sides(ApplicationFile file) {
        return conflicts.stream().map(conflict -> side(conflict, file)).toList();
    }

    private Side side(Conflict conflict, ApplicationFile file) {
        Question question = file.form().question(conflict.key());
        List<Choice> offered = new ArrayList<>();
        offered.add(new Choice("mine", texts.web("merge.mine")));
        offered.add(new Choice("theirs", texts.web("merge.theirs", conflict.by())));
        if (conflict.longText()) {
            offered.add(new Choice("both", texts.web("merge.both")));
        }
        return new Side(
                conflict,
                answered.label(question),
                answered.show(question, conflict.mine()),
                answered.show(question, conflict.theirs()),
                offered);
    }
}
