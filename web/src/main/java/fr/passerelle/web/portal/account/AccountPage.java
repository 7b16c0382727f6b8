package fr.passerelle.web.portal.account;

import fr.passerelle.web.account.OwnAccount;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The own account of a person of an association. */
@Named
@ViewScoped
public class AccountPage extends OwnAccount {
    private static final long serialVersionUID = 1L;

    @Override
    public String path() {
        return "/portal/account/account.xhtml";
    }

    @Override
    public String getDataPath() {
        return "/portal/account/data.xhtml";
    }
}
