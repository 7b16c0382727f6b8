package fr.passerelle.ear;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a {@link Browser} of its own, in front of the one server of the run. */
final class BrowserExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        Browsing run = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("run", key -> new Browsing(), Browsing.class);
        context.getStore(NAMESPACE).put("browser", run.newBrowser());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(NAMESPACE).get("browser", Browser.class);
        if (context.getExecutionException().isPresent()) {
            browser.shotOfEachPage("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
        browser.close();
        if (context.getExecutionException().isEmpty()) {
            browser.requireNoComplaint();
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
