package fr.passerelle.web;

import static fr.passerelle.web.WebSources.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules that every xhtml keeps; a page added tomorrow is held to them without a word being written here. */
class PagesTest {
    private static final int MOST_LINES = 100;
    private static final int MOST_LETTERS_IN_A_LINE = 180;

    /** Components that fail people with a screen reader or a keyboard, or that write script into the page. */
    private static final List<String> BANNED = List.of(
            "p:wizard",
            "p:steps",
            "p:textEditor",
            "p:editor",
            "p:schedule",
            "p:growl",
            "p:captcha",
            "p:calendar",
            "p:photoCam",
            "p:megaMenu",
            "p:tieredMenu",
            "p:treeTable",
            "h:commandLink",
            "h:outputScript",
            "h:outputStylesheet",
            "ui:debug",
            "f:ajax");

    private static final List<String> BANNED_IN_PUBLIC =
            List.of("p:selectOneMenu", "p:dataTable", "p:dialog", "p:tabView");

    @TestFactory
    Stream<DynamicTest> aViewIsShort() {
        return each(view -> assertThat(view.text().lines().count()).isLessThanOrEqualTo(MOST_LINES));
    }

    @TestFactory
    Stream<DynamicTest> aLineCanBeReadWithoutScrolling() {
        return WebSources.files(".xhtml").stream()
                .map(path -> DynamicTest.dynamicTest(
                        path.toString(),
                        () -> assertThat(WebSources.read(path).lines())
                                .noneMatch(line -> line.length() > MOST_LETTERS_IN_A_LINE)));
    }

    /** The address of one thing cannot do without its identifier; a page that can is named here with its reason. */
    @TestFactory
    Stream<DynamicTest> anIdentifierInAnAddressIsRequired() {
        Set<String> without = Set.of(
                "office/call/edit.xhtml", // a new call
                "office/agreement/terms.xhtml"); // a new agreement, by its request
        return WebSources.pages().stream()
                .filter(path ->
                        !without.contains(WebSources.WEBAPP.relativize(path).toString()))
                .map(path -> DynamicTest.dynamicTest(
                        path.toString(),
                        () -> assertThat(found("<f:viewParam name=\"id\"([^>]*)>", WebSources.read(path)))
                                .allMatch(rest -> rest.contains("required=\"true\""))));
    }

    /**
     * A form that confirms something says what its page showed, so that it is refused when that changed meanwhile. Those
     * that change nothing which others may have changed stand here with their reason.
     */
    @TestFactory
    Stream<DynamicTest> aFormSaysWhatItsPageShowed() {
        return WebSources.views().stream()
                .filter(path -> !path.startsWith(WebSources.WEBAPP.resolve("open"))
                        && !path.startsWith(WebSources.WEBAPP.resolve("WEB-INF/tags")))
                .map(path -> DynamicTest.dynamicTest(
                        path.toString(),
                        () -> assertThat(found("<(?:g|h|o):form id=\"([^>]*)>", WebSources.read(path)).stream()
                                        .filter(form -> !form.contains("seen=\"#{"))
                                        .map(form ->
                                                WebSources.WEBAPP.relativize(path) + " " + form.replaceAll("\".*", "")))
                                .allMatch(CONFIRMING_NOTHING_SHOWN::contains)));
    }

    private static final Set<String> CONFIRMING_NOTHING_SHOWN = Set.of(
            // adds something of its own
            "WEB-INF/office/file-panel.xhtml noteForm",
            "WEB-INF/office/file-messages.xhtml write",
            "WEB-INF/agreement/missing.xhtml account",
            "office/call/call.xhtml copy",
            "portal/application/follow.xhtml write",
            "portal/application/start.xhtml start",
            "portal/organisation/bankAccountProposal.xhtml proposal",
            "portal/organisation/create.xhtml create",
            "portal/organisation/join.xhtml join",
            "portal/organisation/people.xhtml invite",
            "admin/security/invite.xhtml invitation",
            "admin/security/access.xhtml invitation",
            // adds a row with its own date; the same day twice is refused
            "admin/platform/issuer.xhtml decision",
            "admin/platform/rule.xhtml decision",
            "admin/clause/clause.xhtml rewriting",
            // takes back a thing that is there or not, and has no versions
            "admin/platform/rule.xhtml known",
            "portal/organisation/people.xhtml invitations",
            // drafts: each answer has its own version and both texts are shown side by side; each piece its own place
            "portal/application/section.xhtml section",
            "portal/application/section.xhtml merge",
            "portal/application/pieces.xhtml remove-#{place.id()}-#{loop.index}",
            "portal/application/pieces.xhtml form-#{place.id()}",
            // one's own account, which nobody else writes
            "WEB-INF/layout/account.xhtml identity",
            "WEB-INF/layout/account.xhtml secret",
            "WEB-INF/layout/account.xhtml open",
            "WEB-INF/layout/account.xhtml sessions",
            "WEB-INF/layout/data.xhtml ask",
            "WEB-INF/layout/data.xhtml back",
            // says that what is shown was read
            "WEB-INF/portal/unread.xhtml unread",
            // asks for work that may be asked for twice
            "admin/platform/audit.xhtml verification",
            "admin/platform/jobs.xhtml failures",
            "admin/platform/outbox.xhtml mails",
            // shows components
            "admin/guide/guide.xhtml guide",
            "admin/guide/guide.xhtml send",
            "admin/guide/guide-office.xhtml files",
            "admin/guide/guide-pieces.xhtml budget");

    @TestFactory
    Stream<DynamicTest> aViewHoldsNoStyleNoScriptAndNoHandler() {
        return each(view -> {
            assertThat(found("(\\sstyle=\")", view.text())).isEmpty();
            assertThat(found("(<style)", view.text())).isEmpty();
            assertThat(found("(\\son[a-z]+=\")", view.text())).isEmpty();
            assertThat(found("(<script(?![^>]*\\ssrc=))", view.text())).isEmpty();
            assertThat(found("<script[^>]*>([^<]+)<", view.text())).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> aViewHoldsNoWords() {
        return each(view -> {
            String words = view.text()
                    .replaceAll("(?s)<!--.*?-->|<[^>]*>|&[a-z]+;", " ")
                    .replaceAll("#\\{[^}]*\\}", " ")
                    .replace("Passerelle", "");
            assertThat(words).doesNotContainPattern("\\p{L}{2,}");
        });
    }

    /** A tone that the style sheet does not know has no colour and no sign. */
    @TestFactory
    Stream<DynamicTest> aNoticeHasASignOfItsTone() {
        String signs = WebSources.read(WebSources.WEBAPP.resolve("resources/img/icons.svg"));
        return each(view -> assertThat(found("<g:notice tone=\"([a-z]+)\"", view.text()))
                .allMatch(tone -> signs.contains("id=\"icon-" + tone + "\"")));
    }

    @TestFactory
    Stream<DynamicTest> aViewUsesNoBannedComponent() {
        return each(view -> {
            assertThat(BANNED)
                    .noneMatch(tag ->
                            view.text().contains("<" + tag + " ") || view.text().contains("<" + tag + ">"));
            if (view.isPublic()) {
                assertThat(BANNED_IN_PUBLIC).noneMatch(tag -> view.text().contains("<" + tag + " "));
            }
        });
    }

    /** Pages ask what is allowed; they never name a role. */
    @TestFactory
    Stream<DynamicTest> aViewTestsNoRole() {
        return each(view -> assertThat(view.text()).doesNotContain("isUserInRole", ".roles", "hasRole"));
    }

    /** Addresses at the root (sign-in, home) are for people; every other page lies where its bean does. */
    @TestFactory
    Stream<DynamicTest> aPageAndItsBeanAreFoundAtTheSamePlace() {
        return WebSources.pages().stream()
                .filter(path -> !path.getParent().equals(WebSources.WEBAPP))
                .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                    String folder =
                            WebSources.WEBAPP.relativize(path.getParent()).toString();
                    List<String> beans =
                            found("#\\{(?:not |empty |not empty )*([a-z]\\w*Page)\\.", WebSources.read(path));
                    assertThat(beans)
                            .allSatisfy(bean -> assertThatCode(() -> Class.forName(typeOf(folder, bean)))
                                    .doesNotThrowAnyException());
                }));
    }

    @Test
    void everyTagFileIsInTheLibraryAndTheOtherWayRound() {
        String library = WebSources.read(WebSources.WEBAPP.resolve("WEB-INF/passerelle.taglib.xml"));
        List<String> listed = found("<source>(tags/[^<]+)</source>", library);
        List<String> present = new ArrayList<>(WebSources.files(".xhtml").stream()
                .filter(path -> path.startsWith(WebSources.WEBAPP.resolve("WEB-INF/tags")))
                .map(path -> "tags/" + path.getFileName())
                .toList());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(present);
    }

    /** Otherwise a tag would inherit the attribute of the tag around it: the title of the page in each notice. */
    @TestFactory
    Stream<DynamicTest> aTagDeclaresEachAttributeThatItReads() {
        return WebSources.files(".xhtml").stream()
                .filter(path -> path.startsWith(WebSources.WEBAPP.resolve("WEB-INF/tags")))
                .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                    String text = WebSources.read(path);
                    List<String> declared = found("<o:tagAttribute name=\"(\\w+)\"", text);
                    List<String> read = found(
                            "#\\{(?:not empty |empty |not )?(label|title|hint|href|value|tone|id)\\b(?![.(\\[])", text);
                    assertThat(declared).containsAll(read);
                }));
    }

    @Test
    void nothingIsLoadedFromAnotherSite() {
        List<Path> files = new ArrayList<>(WebSources.views());
        files.addAll(WebSources.files(".css"));
        files.addAll(WebSources.files(".js"));
        assertThat(files)
                .allSatisfy(file -> assertThat(found(
                                "(?:src=\"|url\\(\"?|import \"|fetch\\(\")(https?:[^\")]*|//[^\")]*)",
                                WebSources.read(file)))
                        .isEmpty());
    }

    @Test
    void bothLanguagesHaveTheSameLongTexts() {
        List<Path> texts = WebSources.files(".xhtml").stream()
                .filter(path -> path.startsWith(WebSources.WEBAPP.resolve("WEB-INF/texts")))
                .toList();
        assertThat(texts).isNotEmpty().allMatch(path -> Files.exists(other(path)));
    }

    private static Path other(Path path) {
        String name = path.getFileName().toString();
        return path.resolveSibling(name.contains("_fr.") ? name.replace("_fr.", "_en.") : name.replace("_en.", "_fr."));
    }

    private static String typeOf(String folder, String bean) {
        return "fr.passerelle.web." + folder.replace('/', '.') + "."
                + bean.substring(0, 1).toUpperCase(Locale.ROOT) + bean.substring(1);
    }

    private record View(Path path, String text) {
        boolean isPublic() {
            String place = WebSources.WEBAPP.relativize(path).toString();
            return place.startsWith("open") || place.startsWith("portal");
        }
    }

    private interface Rule {
        void holds(View view);
    }

    private static Stream<DynamicTest> each(Rule rule) {
        return WebSources.views().stream()
                .map(path -> DynamicTest.dynamicTest(
                        path.toString(), () -> rule.holds(new View(path, WebSources.read(path)))));
    }
}
