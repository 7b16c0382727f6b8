package fr.passerelle.web.admin.platform;

import fr.passerelle.base.rule.RuleChanges;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameter;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.rule.RuleProposalRow;
import fr.passerelle.base.shared.Paris;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules that the law or a deliberation may change, with the value of today. */
@Named
@ViewScoped
public class RulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RuleParameters rules;

    @Inject
    private RuleChanges changes;

    @Inject
    private Clock clock;

    private transient List<Group> groups;
    private transient List<RuleProposalRow> waiting;

    public void load() {
        waiting = changes.listWaiting();
        LocalDate today = Paris.today(clock);
        Map<RuleCode, List<RuleParameter>> values = rules.list().stream()
                .collect(Collectors.groupingBy(RuleParameter::getCode, TreeMap::new, Collectors.toList()));
        Map<RuleTheme, List<RuleLine>> themes = values.entrySet().stream()
                .map(entry -> RuleLine.of(entry.getKey(), entry.getValue(), today))
                .collect(Collectors.groupingBy(line -> RuleTheme.of(line.code()), TreeMap::new, Collectors.toList()));
        groups = themes.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The rules of one theme. */
    public record Group(RuleTheme theme, List<RuleLine> lines) {}

    /** The proposals on one rule that a second administrator has to look at. */
    public List<RuleProposalRow> waitingFor(RuleCode code) {
        return waiting.stream().filter(row -> row.value().getCode() == code).toList();
    }

    public List<Group> getGroups() {
        return groups;
    }
}
