package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page bean loads, gets and acts in about a hundred lines; what is typed is a form, what is read a record. */
class PageBeansTest {
    private static final Path SOURCES = Path.of("src/main/java/fr/passerelle/web");
    private static final int MOST_LINES = 120;

    /** Written before the limit was: each may only become shorter, and leaves the list below it. */
    private static final Map<String, Integer> LONGER_YET = Map.ofEntries(
            Map.entry("admin/clause/ClausePage", 153),
            Map.entry("admin/platform/AuditPage", 133),
            Map.entry("admin/platform/OutboxPage", 126),
            Map.entry("admin/platform/RulePage", 148),
            Map.entry("office/agreement/AgreementPage", 164),
            Map.entry("office/agreement/AgreementsPage", 162),
            Map.entry("office/agreement/TermsPage", 151),
            Map.entry("office/application/AssessmentPage", 123),
            Map.entry("office/application/CompletenessPage", 134),
            Map.entry("office/application/FilePage", 201),
            Map.entry("office/call/CallPage", 125),
            Map.entry("office/committee/DecisionPage", 214),
            Map.entry("office/committee/OpinionPage", 151),
            Map.entry("office/finance/BankAccountPage", 175),
            Map.entry("open/call/CallPage", 133),
            Map.entry("portal/agreement/AgreementPage", 162),
            Map.entry("portal/application/SectionPage", 186),
            Map.entry("portal/application/StartPage", 126));

    @Test
    void aPageBeanIsShort() throws IOException {
        assertThat(beans())
                .allSatisfy(bean -> assertThat(lines(bean))
                        .as(name(bean))
                        .isLessThanOrEqualTo(LONGER_YET.getOrDefault(name(bean), MOST_LINES)));
    }

    @Test
    void onlyWhatIsLongerIsExcused() {
        assertThat(LONGER_YET.keySet())
                .allSatisfy(name -> assertThat(lines(SOURCES.resolve(name + ".java")))
                        .as(name)
                        .isGreaterThan(MOST_LINES));
    }

    private static List<Path> beans() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith("Page.java")).toList();
        }
    }

    private static String name(Path bean) {
        return SOURCES.relativize(bean).toString().replace(".java", "");
    }

    private static int lines(Path bean) {
        return (int) WebSources.read(bean).lines().count();
    }
}
