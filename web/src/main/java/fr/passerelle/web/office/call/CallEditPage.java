package fr.passerelle.web.office.call;

import fr.passerelle.base.seen.Marks;
import fr.passerelle.call.Calls;
import fr.passerelle.call.ProjectCall;
import fr.passerelle.committee.Agenda;
import fr.passerelle.committee.EnvelopeLeft;
import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The text, the terms and the dates of a call: a new one without {@code id}. */
@Named
@ViewScoped
public class CallEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Calls calls;

    @Inject
    private Agenda agenda;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    private UUID id;
    private long version;
    private UUID own;
    private boolean fixed;
    private CallDraft draft = new CallDraft();

    public void load() {
        if (id != null) {
            ProjectCall call = calls.edit(id);
            version = call.getVersion();
            fixed = !call.isDraft();
            draft = CallDraft.of(call);
            own = call.getEnvelope().getId();
            if (calls.sharesEnvelope(id)) {
                draft.setSharedEnvelope(own);
            }
        } else {
            draft.setEdition(calls.nextEdition());
        }
    }

    public String save() {
        envelopes().stream()
                .filter(one -> one.id().equals(draft.getSharedEnvelope()))
                .findFirst()
                .ifPresent(one -> draft.setEnvelope(one.total()));
        if (id == null) {
            id = calls.create(draft.text(), draft.terms(), draft.window());
        } else {
            calls.rewrite(id, version, draft.text(), draft.terms(), draft.window());
        }
        notices.done("callEdit.saved", draft.getTitle());
        return "/office/call/call.xhtml?faces-redirect=true&id=" + id;
    }

    /** The call as it was when it was put on the page. */
    public Marks getSeen() {
        return id == null ? Marks.NONE : Marks.of(ProjectCall.class, id, version);
    }

    /** Those that other calls made, with what is left of each. */
    public List<Choice> getEnvelopes() {
        return envelopes().stream()
                .map(one -> new Choice(one.id(), texts.web("callEdit.left", one.name(), one.total(), one.left())))
                .toList();
    }

    private List<EnvelopeLeft> envelopes() {
        return agenda.listEnvelopes().stream()
                .filter(one -> !one.id().equals(own) || one.id().equals(draft.getSharedEnvelope()))
                .toList();
    }

    public List<Choice> getKindChoices() {
        return texts.choices(OrganisationKind.values());
    }

    public boolean isFresh() {
        return id == null;
    }

    /** A published call keeps its terms: its applicants read them. */
    public boolean isFixed() {
        return fixed;
    }

    public CallDraft getDraft() {
        return draft;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
