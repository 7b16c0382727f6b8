package fr.passerelle.web.portal.application;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.call.FormSection;
import fr.passerelle.form.Form;
import java.util.UUID;

/** Where each thing of a file is: every page of the portal writes its links with these. */
public final class Addresses {
    private static final String FOLDER = "/portal/application/";

    private Addresses() {}

    /** The page from which a file goes on: its tasks while it is a draft, then its progress. */
    public static String file(UUID id, ApplicationState state) {
        return FOLDER + (state == ApplicationState.DRAFT ? "file" : "follow") + ".xhtml?id=" + id;
    }

    public static String tasks(UUID id) {
        return FOLDER + "file.xhtml?id=" + id;
    }

    public static String check(UUID id) {
        return FOLDER + "check.xhtml?id=" + id;
    }

    public static String section(UUID id, FormSection section) {
        return section == FormSection.PIECES
                ? FOLDER + "pieces.xhtml?id=" + id
                : FOLDER + "section.xhtml?id=" + id + "&section=" + section.name();
    }

    /** The very field, on a page that shows what is missing and then comes back to the check. */
    public static String fieldToCheck(UUID id, Form form, String field) {
        return section(id, form.sectionOf(field)) + "&back=check#" + fieldId(field);
    }

    /** The identifier of a field in its page: that of the question with dashes. */
    public static String fieldId(String field) {
        return field.replaceAll("[^A-Za-z0-9_]", "-");
    }

    static String redirect(String address) {
        return address + "&faces-redirect=true";
    }
}
