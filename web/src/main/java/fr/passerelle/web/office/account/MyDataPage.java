package fr.passerelle.web.office.account;

import fr.passerelle.web.account.OwnData;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What is held of an agent. */
@Named
@ViewScoped
public class MyDataPage extends OwnData {
    private static final long serialVersionUID = 1L;

    @Override
    protected String path() {
        return "/office/account/myData.xhtml";
    }
}
