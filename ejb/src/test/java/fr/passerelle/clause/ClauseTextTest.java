package fr.passerelle.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClauseTextTest {
    @Test
    void namesWhatItNeedsAndTakesItsValues() {
        ClauseText text = new ClauseText("Le projet « {project.title} » de {beneficiary.name}.");
        assertThat(text.variables()).containsExactlyInAnyOrder(Variable.PROJECT_TITLE, Variable.BENEFICIARY_NAME);
        assertThat(text.filledWith(variable -> variable == Variable.PROJECT_TITLE ? "Jardin" : "Les Pousses"))
                .isEqualTo("Le projet « Jardin » de Les Pousses.");
    }

    @Test
    void neverReadsAgainWhatAPersonTyped() {
        ClauseText text = new ClauseText("Projet {project.title}");
        assertThat(text.filledWith(variable -> "{account.iban} $1 \\")).isEqualTo("Projet {account.iban} $1 \\");
    }

    @Test
    void refusesAVariableThatNobodyCanFill() {
        assertThatThrownBy(() -> new ClauseText("{project.titel}")).hasMessage("clause.unknownVariable");
        assertThatThrownBy(() -> new ClauseText("{project.title")).hasMessage("clause.looseBrace");
        assertThatThrownBy(() -> new ClauseText("a } b")).hasMessage("clause.looseBrace");
        assertThatThrownBy(() -> new ClauseText("{}")).hasMessage("clause.looseBrace");
        assertThatThrownBy(() -> new ClauseText("  ")).hasMessage("clause.empty");
    }

    @Test
    void isShownAsWordsAndVariables() {
        assertThat(new ClauseText("A {project.title} b\nC").pieces())
                .containsExactly(
                        List.of(
                                new ClausePiece("A ", null),
                                new ClausePiece("", Variable.PROJECT_TITLE),
                                new ClausePiece(" b", null)),
                        List.of(new ClausePiece("C", null)));
    }

    @Test
    void isOneParagraphALine() {
        assertThat(ClauseText.paragraphs("Un.\n\n  - deux ;\n- trois.\n"))
                .containsExactly("Un.", "- deux ;", "- trois.");
    }

    @Test
    void appliesOnlyWhenAllItsConditionsAreTrue() {
        ClauseVersion version = version(ClauseFamily.ARTICLE, Set.of(Condition.CASH, Condition.MULTI_YEAR));
        assertThat(version.applies(Set.of(Condition.CASH), Set.of())).isFalse();
        assertThat(version.applies(Set.of(Condition.CASH, Condition.MULTI_YEAR, Condition.IN_KIND), Set.of()))
                .isTrue();
    }

    @Test
    void anOptionalClauseHasToBeChosen() {
        ClauseVersion version = version(ClauseFamily.RESPONSIBLE_PROCUREMENT, Set.of());
        assertThat(version.applies(Set.of(), Set.of())).isFalse();
        assertThat(version.applies(Set.of(), Set.of("C01"))).isTrue();
    }

    @Test
    void aNewVersionRulesFromALaterDay() {
        ClauseVersion version = version(ClauseFamily.ARTICLE, Set.of(Condition.CASH));
        ClauseVersion next = version.rewritten(LocalDate.of(2027, 1, 1), new ClauseText("Autrement."), "Délibération");
        assertThat(next.text().value()).isEqualTo("Autrement.");
        assertThat(next.getConditions()).containsExactly(Condition.CASH);
        assertThatThrownBy(() -> version.rewritten(LocalDate.of(2026, 1, 1), new ClauseText("x"), ""))
                .hasMessage("clause.versionOrder");
    }

    private static ClauseVersion version(ClauseFamily family, Set<Condition> conditions) {
        Clause clause = new Clause("C01", family, 1, 1, "Objet");
        return new ClauseVersion(clause, LocalDate.of(2026, 1, 1), conditions, new ClauseText("Texte."), "Modèle");
    }

    @Test
    void namesTheVariablesThatAnotherTextLost() {
        ClauseText text = new ClauseText("{target} heures pour {project.title}");
        assertThat(text.missingFrom("Des heures pour {project.title}")).containsExactly("{target}");
        assertThat(text.missingFrom("{project.title} : {target}")).isEmpty();
    }
}
