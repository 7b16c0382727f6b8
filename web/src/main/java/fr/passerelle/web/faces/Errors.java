package fr.passerelle.web.faces;

import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong in this page, for the summary on top, the title, and the description of each field. */
@Named
@RequestScoped
public class Errors {
    @Inject
    private ReaderTexts texts;

    public record Line(String target, String text) {}

    /** One line per error, with the id of the field to go to. */
    public List<Line> getLines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            faces.getMessageList(id).stream()
                    .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                    .forEach(message -> lines.add(new Line(target(faces, id), message.getSummary())));
        }
        return lines;
    }

    /** Tells on this page what a check found wrong in a field: beside it, and with its label in the summary. */
    public void tell(String fieldId, String label, String text) {
        String line = texts.web("errors.line", label, text);
        FacesContext.getCurrentInstance()
                .addMessage(fieldId, new FacesMessage(FacesMessage.SEVERITY_ERROR, line, text));
    }

    /** True when this field is refused, or was told wrong. */
    public boolean isWrong(UIComponent field) {
        return field instanceof UIInput input && !input.isValid()
                || !FacesContext.getCurrentInstance()
                        .getMessageList(field.getClientId())
                        .isEmpty();
    }

    public boolean isAny() {
        return !getLines().isEmpty();
    }

    public int getCount() {
        return getLines().size();
    }

    public boolean isSingle() {
        return getCount() == 1;
    }

    /** The start of the page title: a screen reader hears first that something is to be mended. */
    public String getTitlePrefix() {
        return isAny() ? texts.web("errors.title") + " " : "";
    }

    /** Ids of the hint and of the error of a field, those that are shown. */
    public String describedBy(UIComponent field, String hint) {
        String id = field.getClientId();
        String hinted = hint == null || hint.isEmpty() ? "" : id + "-hint";
        String described = isWrong(field) ? (hinted + " " + id + "-error").strip() : hinted;
        return described.isEmpty() ? null : described;
    }

    private static String target(FacesContext faces, String id) {
        if (id == null) {
            return null;
        }
        UIComponent component = faces.getViewRoot().findComponent(id);
        boolean listed = component instanceof UISelectMany
                || component instanceof UISelectOne && "jakarta.faces.Radio".equals(component.getRendererType());
        return listed ? id + ":0" : id;
    }
}
