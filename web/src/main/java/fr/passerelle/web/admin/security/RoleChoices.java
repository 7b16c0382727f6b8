package fr.passerelle.web.admin.security;

import fr.passerelle.base.account.Accounts;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The staff roles to choose from, each with what it allows in plain words. */
@RequestScoped
public class RoleChoices {
    @Inject
    private Accounts accounts;

    @Inject
    private ReaderTexts texts;

    public List<Choice> list() {
        return accounts.listRoles().stream()
                .map(role -> new Choice(role, texts.web("roles.choice", role, texts.domain("Role." + role + ".what"))))
                .toList();
    }
}
