package fr.passerelle.web.portal.application;

import fr.passerelle.application.reading.OpenFields;
import fr.passerelle.call.FormSection;
import java.util.List;
import java.util.UUID;

/** The pages before and after one of a form, null at its ends; after filing, only those that are open again. */
record Neighbours(String previous, String next) {

    static Neighbours of(OpenFields open, FormSection section) {
        UUID id = open.application().getId();
        List<FormSection> pages = open.application().getCall().getSections().stream()
                .filter(page -> page == section || open.isOpen(page))
                .toList();
        int here = pages.indexOf(section);
        return new Neighbours(
                here == 0 ? null : Addresses.section(id, pages.get(here - 1)),
                here == pages.size() - 1 ? null : Addresses.section(id, pages.get(here + 1)));
    }
}
