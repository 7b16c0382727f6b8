package fr.passerelle.web.admin.security;

import fr.passerelle.base.grant.RoleChanges;
import fr.passerelle.base.grant.RoleProposalRow;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Roles that wait for a second administrator or for their hour, on the page of their account and above the list. */
@Named("roleProposals")
@RequestScoped
public class RoleProposalsPage {
    @Inject
    private RoleChanges changes;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    private List<RoleProposalRow> open;

    public List<RoleProposalRow> getOpen() {
        if (open == null) {
            open = changes.listOpen();
        }
        return open;
    }

    public List<RoleProposalRow> of(UUID accountId) {
        return getOpen().stream()
                .filter(row -> row.accountId().equals(accountId))
                .toList();
    }

    /** The roles in words. */
    public String duties(RoleProposalRow row) {
        return row.roles().stream().map(texts::of).collect(Collectors.joining(", "));
    }

    public String approve(RoleProposalRow row) {
        changes.approve(row.id(), row.version());
        notices.done("roleProposal.approved");
        return account(row);
    }

    public String dismiss(RoleProposalRow row) {
        changes.dismiss(row.id(), row.version());
        notices.done("roleProposal.dismissed");
        return account(row);
    }

    private static String account(RoleProposalRow row) {
        return "/admin/security/access.xhtml?faces-redirect=true&id=" + row.accountId();
    }
}
