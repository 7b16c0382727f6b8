package fr.passerelle.web.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;

/**
 * Pages keep no state for somebody who is not signed in, and so make no session: reading, even a hundred thousand
 * times, costs no memory. The beans of open pages live for one request; forms bring all that they need.
 */
public class VisitorViews extends ViewDeclarationLanguageWrapper {
    private VisitorViews(ViewDeclarationLanguage wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        view.setTransient(faces.getExternalContext().getUserPrincipal() == null);
        return view;
    }

    /** A sent form finds its page as a kept one would: with what its address says. */
    @Override
    public void buildView(FacesContext faces, UIViewRoot view) throws IOException {
        super.buildView(faces, view);
        if (view.isTransient() && faces.isPostback() && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW) {
            readAddress(faces, view);
        }
    }

    /** The parameters of the address, into the beans that they are for. */
    static void readAddress(FacesContext faces, UIViewRoot view) {
        ViewMetadata.getViewParameters(view).forEach(parameter -> {
            parameter.processDecodes(faces);
            parameter.processValidators(faces);
            parameter.processUpdates(faces);
        });
    }

    public static class Factory extends ViewDeclarationLanguageFactory {
        public Factory(ViewDeclarationLanguageFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
            return new VisitorViews(getWrapped().getViewDeclarationLanguage(viewId));
        }
    }
}
