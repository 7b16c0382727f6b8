package fr.passerelle.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.Servlet;

/** What the presentation keeps to, one line each; {@link #check} says which class breaks it. */
enum PageRule {
    FACES_IN_ITS_ADAPTERS_AND_IN_PAGE_BEANS(noClasses()
            .that()
            .resideOutsideOfPackage("fr.passerelle.web.faces..")
            .and()
            .haveSimpleNameNotEndingWith("Page")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")),

    A_PAGE_BEAN_KNOWS_ONLY_ITS_SCOPE(noClasses()
            .that()
            .haveSimpleNameEndingWith("Page")
            .should()
            .dependOnClassesThat(PageRule.are(
                    "of Faces, but for the scope of a view",
                    type -> type.getPackageName().startsWith("jakarta.faces")
                            && !type.isEquivalentTo(ViewScoped.class)))),

    WHAT_LIVES_WITH_A_VIEW_IS_A_PAGE_BEAN(
            classes().that().areAnnotatedWith(ViewScoped.class).should().haveSimpleNameEndingWith("Page")),

    NO_QUERY_AND_NO_STORE(noClasses()
            .should()
            .dependOnClassesThat(PageRule.are(
                    "an entity manager",
                    type -> type.isAssignableTo(EntityManager.class)
                            || type.isAssignableTo(EntityManagerFactory.class)))),

    REPORTS_ARE_MADE_BELOW(noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.passerelle.reports.layout..", "fr.passerelle.reports.pdf..", "net.sf.jasperreports..")),

    A_SERVLET_IS_NO_PAGE(
            noClasses().that().areAssignableTo(Servlet.class).should().haveSimpleNameEndingWith("Page")),

    NO_REQUEST_BEHIND_THE_BACK(noClasses()
            .that()
            .resideOutsideOfPackages("fr.passerelle.web.faces..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(FacesContext.class)),

    NAMES_SAY_THE_THING(
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Bean|VO|Facade)(\\$.*)?"));

    private final ArchRule rule;

    PageRule(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    void check(JavaClasses classes) {
        rule.check(classes);
    }

    private static DescribedPredicate<JavaClass> are(String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }
}
