package fr.passerelle.web.admin.platform;

import fr.passerelle.authority.Issuer;
import fr.passerelle.authority.Issuers;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who signs the documents of the métropole, and from which day on. */
@Named
@ViewScoped
public class IssuerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Issuers issuers;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private final IssuerForm form = new IssuerForm();
    private LocalDate validFrom;
    private transient List<Issuer> rows;

    public void load() {
        rows = issuers.list();
        form.fill(getCurrent());
    }

    public String decide() {
        issuers.decide(validFrom, form.funder());
        notices.done("issuer.decided", validFrom);
        return "/admin/platform/issuer.xhtml?faces-redirect=true";
    }

    public Funder getCurrent() {
        return issuers.on(Paris.today(clock));
    }

    public List<Issuer> getRows() {
        if (rows == null) {
            rows = issuers.list();
        }
        return rows;
    }

    public IssuerForm getForm() {
        return form;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
