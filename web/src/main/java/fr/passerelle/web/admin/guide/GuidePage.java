package fr.passerelle.web.admin.guide;

import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.layout.Area;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** A form with one field of each kind; it keeps nothing. */
@Named
@ViewScoped
public class GuidePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Notices notices;

    private final GuideForm form = new GuideForm();

    public String save() {
        notices.done("guide.saved");
        return "/admin/guide/guide.xhtml?faces-redirect=true";
    }

    /** Shows what a refused rule looks like beside its field. */
    public String refuse() {
        throw RuleViolation.onField("requested", "money.cents", "12,345");
    }

    public String upload() {
        notices.done("guide.received", form.getPiece().getSize());
        return "/admin/guide/guide.xhtml?faces-redirect=true";
    }

    public List<Choice> getAreas() {
        return Arrays.stream(Area.values())
                .map(known -> new Choice(known, texts.web("guide.area." + known.name())))
                .toList();
    }

    public List<Choice> getAnswers() {
        return List.of(
                new Choice("yes", texts.web("yes")),
                new Choice("no", texts.web("no")),
                new Choice("later", texts.web("guide.later")));
    }

    public GuideForm getForm() {
        return form;
    }
}
