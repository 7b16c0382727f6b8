package fr.passerelle.web.admin.security;

import fr.passerelle.base.account.Accounts;
import fr.passerelle.web.faces.Choice;
import fr.passerelle.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The staff roles to choose from, each with what it allows in plain words. */
@RequestScoped
public class RoleChoices {
    @Inject
    private Accounts accounts;

    @Inject
    private Texts texts;

    public List<Choice> list() {
        return accounts.listRoles().stream()
                .map(role -> new Choice(role, texts.web("roles.choice", role, texts.domain("Role." + role + ".what"))))
                .toList();
    }
}
