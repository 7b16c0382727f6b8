package fr.passerelle.web.office.call;

import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.shared.SearchText;
import fr.passerelle.call.Calls;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.web.faces.Errors;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A page that edits lines of a call: those there are, and a few blank ones to add. */
public abstract class CallLinesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BLANK = 3;

    @Inject
    protected Calls calls;

    @Inject
    protected Notices notices;

    @Inject
    private Errors errors;

    @Inject
    private ReaderTexts texts;

    private UUID id;
    private long version;
    private boolean draft;
    private String title;
    private final List<CallLine> lines = new ArrayList<>();

    public void load() {
        ProjectCall call = calls.edit(id);
        version = call.getVersion();
        draft = call.isDraft();
        title = call.getTitle();
        read(call).forEach(lines::add);
        addLines();
    }

    protected abstract Stream<CallLine> read(ProjectCall call);

    protected abstract void write();

    /** More blank lines; what was typed stays. */
    public void addLines() {
        for (int i = 0; i < BLANK; i++) {
            lines.add(CallLine.blank());
        }
    }

    /** The call as it was when it was put on the page. */
    public Marks getSeen() {
        return Marks.of(ProjectCall.class, id, version);
    }

    /** Saves when each line begun has a name of its own; else says which have not. */
    public String save() {
        if (isAnyUnnamed()) {
            return null;
        }
        write();
        notices.done("callEdit.saved", title);
        return "/office/call/call.xhtml?faces-redirect=true&id=" + id;
    }

    /** A new line with a description must have a name; a saved one without its name is removed. */
    private boolean isAnyUnnamed() {
        boolean unnamed = false;
        Set<String> names = new HashSet<>();
        for (int row = 0; row < lines.size(); row++) {
            CallLine line = lines.get(row);
            if (line.isNameless() || line.isFilled() && !names.add(SearchText.of(line.getLabel()))) {
                String code = line.isNameless() ? "call.lineName" : "call.lineTwice";
                String words = texts.domain(code, line.isNameless() ? "" : line.getLabel());
                errors.tell("line:" + row + ":label", texts.web("callEdit.line", row + 1), words);
                unnamed = true;
            }
        }
        return unnamed;
    }

    protected Stream<CallLine> filled() {
        return lines.stream().filter(CallLine::isFilled);
    }

    public List<CallLine> getLines() {
        return lines;
    }

    public boolean isDraft() {
        return draft;
    }

    public String getTitle() {
        return title;
    }

    public long getVersion() {
        return version;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
