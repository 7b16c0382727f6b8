package fr.passerelle.web.office.call;

import fr.passerelle.base.seen.Marks;
import fr.passerelle.call.Calls;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The pages of the form that a call asks its applicants to fill, chosen from the catalogue. */
@Named
@ViewScoped
public class CallSectionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Calls calls;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    private UUID id;
    private long version;
    private String title;
    private boolean draft;
    private Set<FormSection> chosen = new LinkedHashSet<>();

    public void load() {
        ProjectCall call = calls.edit(id);
        version = call.getVersion();
        title = call.getTitle();
        draft = call.isDraft();
        call.getSections().stream().filter(section -> !section.isCompulsory()).forEach(chosen::add);
    }

    public String save() {
        calls.chooseSections(id, version, Set.copyOf(chosen));
        notices.done("callEdit.saved", title);
        return "/office/call/call.xhtml?faces-redirect=true&id=" + id;
    }

    /** The call as it was when it was put on the page. */
    public Marks getSeen() {
        return Marks.of(ProjectCall.class, id, version);
    }

    public List<FormSection> getCompulsory() {
        return Arrays.stream(FormSection.values())
                .filter(FormSection::isCompulsory)
                .toList();
    }

    public List<Choice> getOptional() {
        return texts.choices(Arrays.stream(FormSection.values())
                .filter(section -> !section.isCompulsory())
                .toList());
    }

    public Set<FormSection> getChosen() {
        return chosen;
    }

    public void setChosen(Set<FormSection> chosen) {
        this.chosen = chosen;
    }

    public String getTitle() {
        return title;
    }

    public boolean isDraft() {
        return draft;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
