package fr.passerelle.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The server forgot this page (too many tabs, or a restart) but not the person: the page is built anew from its
 * address, shows what was typed, and asks to send it again. Nothing is written on a page that was forgotten.
 */
final class ExpiredView {
    private final FacesContext faces;
    private final ErrorAnswers answers;

    ExpiredView(FacesContext faces, ErrorAnswers answers) {
        this.faces = faces;
        this.answers = answers;
    }

    void rebuild() {
        boolean anonymous = faces.getExternalContext().getUserPrincipal() == null;
        String viewId = faces.getExternalContext().getRequestServletPath();
        if (anonymous && !viewId.startsWith("/open/") && viewId.lastIndexOf('/') > 0) {
            answers.signInAgain();
        } else if (faces.getPartialViewContext().isAjaxRequest()) {
            answers.redirect(answers.here());
        } else {
            show(viewId);
        }
    }

    private void show(String viewId) {
        // The restoring that failed had switched events off, and without them no view scope begins.
        faces.setProcessingEvents(true);
        try {
            ViewDeclarationLanguage language =
                    faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, viewId);
            ViewMetadata metadata = language.getViewMetadata(faces, viewId);
            UIViewRoot root = metadata.createMetadataView(faces);
            faces.setViewRoot(root);
            load(root);
            language.buildView(faces, root);
            root.processDecodes(faces);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        CDI.current().select(Notices.class).get().warn("view.expired");
        faces.renderResponse();
    }

    /** What a first GET does: parameters of the address into the page, then its load actions. */
    private void load(UIViewRoot root) {
        VisitorViews.readAddress(faces, root);
        ViewMetadata.getViewActions(root)
                .forEach(action -> action.getActionExpression().invoke(faces.getELContext(), null));
    }
}
