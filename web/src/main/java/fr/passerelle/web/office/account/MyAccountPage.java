package fr.passerelle.web.office.account;

import fr.passerelle.web.account.OwnAccount;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The own account of an agent. */
@Named
@ViewScoped
public class MyAccountPage extends OwnAccount {
    private static final long serialVersionUID = 1L;

    @Override
    public String path() {
        return "/office/account/myAccount.xhtml";
    }

    @Override
    public String getDataPath() {
        return "/office/account/myData.xhtml";
    }
}
