package fr.passerelle.web.portal.application;

import fr.passerelle.application.Drafts;
import fr.passerelle.application.SavedAnswer;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.form.Form;
import fr.passerelle.form.Question;
import fr.passerelle.form.TypedAnswer;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
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
    private CurrentActor actor;

    @Inject
    private ReaderTexts texts;

    private final Map<String, String> choices = new HashMap<>();
    private List<Conflict> conflicts = new ArrayList<>();

    /** One field in conflict, in words. */
    public record Side(
            Conflict conflict, String label, String mine, String whose, String theirs, List<Choice> choices) {}

    void save(UUID id, List<Entry> entries, Typed typed, SeenVersions seen) {
        conflicts = new ArrayList<>();
        TypedRequest before = applications.read(id);
        Form form = Form.of(before.application().getCall());
        for (Entry entry : entries) {
            TypedAnswer mine = new TypedAnswer(form, entry.question(), typed.plain(entry.question()));
            boolean differs = !mine.meansTheSameAs(before.typed().values().getOrDefault(entry.key(), ""));
            if (differs && (isChanged(entry, mine) || seen.isNewer(entry))) {
                write(id, entry.question(), typed.plain(entry.question()), seen.of(entry));
            }
        }
    }

    void settle(UUID id) {
        Form form = applications.form(id);
        List<Conflict> known = conflicts;
        conflicts = new ArrayList<>();
        for (Conflict conflict : known) {
            Question question = form.question(conflict.key());
            write(id, question, conflict.chosen(choices.get(conflict.key())), conflict.version());
        }
    }

    private void write(UUID id, Question question, String mine, long seen) {
        SavedAnswer saved = drafts.answer(id, question.key(), mine, seen);
        if (saved.conflict()) {
            Conflict conflict = Conflict.of(question, mine, saved, actor.get().name());
            conflicts.add(conflict);
            choices.put(conflict.key(), conflict.usual());
        }
    }

    /** True when this person typed it; what only others changed since the page was drawn is theirs. */
    private static boolean isChanged(Entry entry, TypedAnswer mine) {
        return !mine.meansTheSameAs(entry.shown());
    }

    public boolean isNeeded() {
        return !conflicts.isEmpty();
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public List<Side> sides(Form form) {
        return conflicts.stream().map(conflict -> side(conflict, form)).toList();
    }

    /** True when the other texts are all of the same person, who wrote in two windows. */
    public boolean isOwn() {
        return conflicts.stream().allMatch(Conflict::own);
    }

    private String theirs(Conflict conflict) {
        return conflict.own() ? texts.web("merge.own") : texts.web("merge.theirs", conflict.by());
    }

    private Side side(Conflict conflict, Form form) {
        Question question = form.question(conflict.key());
        List<Choice> offered = new ArrayList<>();
        offered.add(new Choice("mine", texts.web("merge.mine")));
        offered.add(new Choice("theirs", theirs(conflict)));
        if (conflict.longText()) {
            offered.add(new Choice("both", texts.web("merge.both")));
        }
        return new Side(
                conflict,
                answered.label(question),
                answered.show(question, conflict.mine()),
                theirs(conflict),
                answered.show(question, conflict.theirs()),
                offered);
    }
}
