package fr.passerelle.web.portal.account;

import fr.passerelle.web.account.OwnData;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What is held of a person of an association. */
@Named
@ViewScoped
public class DataPage extends OwnData {
    private static final long serialVersionUID = 1L;

    @Override
    protected String path() {
        return "/portal/account/data.xhtml";
    }
}
