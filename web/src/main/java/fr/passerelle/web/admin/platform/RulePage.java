package fr.passerelle.web.admin.platform;

import fr.passerelle.base.rule.RuleChanges;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameter;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.rule.RuleProposalRow;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One rule: its values by date, and a new one from a day on. */
@Named
@ViewScoped
public class RulePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RuleParameters rules;

    @Inject
    private RuleChanges changes;

    @Inject
    private RuleFigures figures;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Clock clock;

    private String code;
    private String figure;
    private LocalDate validFrom;
    private String source;
    private transient List<RuleParameter> values;
    private transient List<RuleProposalRow> proposals;

    private RuleCode rule() {
        return RuleCode.named(code);
    }

    public void load() {
        values = rules.history(rule());
    }

    public String propose() {
        changes.propose(rule(), validFrom, figures.parse(rule(), figure), source.strip());
        return done("rule.proposed");
    }

    public String approve(RuleProposalRow proposal) {
        changes.approve(proposal.id(), proposal.version());
        return done("rule.approved");
    }

    public String dismiss(RuleProposalRow proposal) {
        changes.dismiss(proposal.id(), proposal.version());
        return done("rule.dismissed");
    }

    public String withdraw(RuleParameter value) {
        changes.withdraw(rule(), value.getValidFrom());
        return done("rule.withdrawn");
    }

    private String done(String notice) {
        notices.done(notice);
        return "/admin/platform/rule.xhtml?faces-redirect=true&code=" + code;
    }

    public String getHeading() {
        return texts.domain("RuleParameter." + code);
    }

    public String getUnit() {
        return figures.unitOf(rule());
    }

    /** A value is to come, in force or replaced. */
    public String standing(RuleParameter value) {
        LocalDate today = Paris.today(clock);
        if (value.getValidFrom().isAfter(today)) {
            return "wait";
        }
        return value.equals(RuleLine.of(rule(), getValues(), today).now()) ? "done" : "neutral";
    }

    /** What a second administrator has to look at, on this rule. */
    public List<RuleProposalRow> getProposals() {
        if (proposals == null) {
            proposals = changes.listWaiting().stream()
                    .filter(row -> row.value().getCode() == rule())
                    .toList();
        }
        return proposals;
    }

    public List<RuleParameter> getValues() {
        if (values == null) {
            values = rules.history(rule());
        }
        return values;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
