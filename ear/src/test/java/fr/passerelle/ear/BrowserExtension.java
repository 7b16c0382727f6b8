package fr.passerelle.ear;

import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives each test a {@link Browser} of its own, in front of the one server of its database. */
final class BrowserExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        TestDatabase database = databaseOf(context.getRequiredTestClass());
        Browsing run =
                context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(database, Browsing::new, Browsing.class);
        context.getStore(NAMESPACE).put("browser", run.newBrowser());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(NAMESPACE).get("browser", Browser.class);
        if (browser == null) {
            return; // the server did not start: that is what failed
        }
        if (context.getExecutionException().isPresent()) {
            browser.shotOfEachPage("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
        browser.close();
        if (context.getExecutionException().isEmpty()) {
            browser.requireNoComplaint();
        }
    }

    private static TestDatabase databaseOf(Class<?> test) {
        return AnnotationSupport.findAnnotation(test, InBrowser.class)
                .map(InBrowser::value)
                .orElse(TestDatabase.H2)
                .orAsked();
    }

    /** Classes that share a server share its people too: they wait for each other. */
    static final class OneAtATime implements ResourceLocksProvider {
        @Override
        public Set<Lock> provideForClass(Class<?> test) {
            return Set.of(new Lock("server on " + databaseOf(test)));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).get("browser", Browser.class);
    }
}
