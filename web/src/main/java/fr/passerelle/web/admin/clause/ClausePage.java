package fr.passerelle.web.admin.clause;

import fr.passerelle.base.shared.Paris;
import fr.passerelle.clause.Clause;
import fr.passerelle.clause.ClauseLibrary;
import fr.passerelle.clause.ClauseVersion;
import fr.passerelle.clause.Variable;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Reader;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One clause: the words in force, its versions, and other words from a day on. */
@Named
@ViewScoped
public class ClausePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ClauseLibrary library;

    @Inject
    private Notices notices;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private String code;
    private String text;
    private LocalDate validFrom;
    private String source;
    private boolean lossAccepted;
    private transient List<ClauseVersion> versions;

    public void load() {
        versions = library.history(code);
        text = versions.get(0).text().value();
    }

    public String rewrite() {
        library.rewrite(code, validFrom, text, source.strip(), lossAccepted);
        notices.done("clause.rewritten", validFrom);
        return "/admin/clause/clause.xhtml?faces-redirect=true&code=" + code;
    }

    public String getHeading() {
        Clause clause = getVersions().get(0).getClause();
        return "en".equals(reader.getCode()) ? clause.getTitleEn() : clause.getTitle();
    }

    public Clause getClause() {
        return getVersions().get(0).getClause();
    }

    /** When the version stands in an agreement, in words; nothing when it always does. */
    public String conditionsOf(ClauseVersion version) {
        return version.getConditions().stream().sorted().map(texts::of).collect(Collectors.joining(", "));
    }

    /** A version is to come, in force or replaced. */
    public String standing(ClauseVersion version) {
        LocalDate today = Paris.today(clock);
        if (version.getValidFrom().isAfter(today)) {
            return "wait";
        }
        return getVersions().stream()
                        .filter(each -> !each.getValidFrom().isAfter(today))
                        .max(Comparator.comparing(ClauseVersion::getValidFrom))
                        .filter(version::equals)
                        .isPresent()
                ? "done"
                : "neutral";
    }

    public List<Variable> getVariables() {
        return Arrays.stream(Variable.values())
                .sorted(Comparator.comparing(Variable::key))
                .toList();
    }

    /** As it is typed in a text, braces included. */
    public String typed(Variable variable) {
        return "{" + variable.key() + "}";
    }

    public List<ClauseVersion> getVersions() {
        if (versions == null) {
            versions = library.history(code);
        }
        return versions;
    }

    /** Something was typed that no longer says all that the version before says: it is to be confirmed. */
    public boolean isLosing() {
        return validFrom != null
                && !getVersions().get(0).text().missingFrom(text).isEmpty();
    }

    public boolean isLossAccepted() {
        return lossAccepted;
    }

    public void setLossAccepted(boolean lossAccepted) {
        this.lossAccepted = lossAccepted;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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
