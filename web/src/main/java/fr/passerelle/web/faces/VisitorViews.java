package fr.passerelle.web.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;

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
