package fr.passerelle.web.gate;

import fr.passerelle.base.platform.Settings;
import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.core.InMemorySessionManagerFactory;
import jakarta.servlet.ServletContext;

/** Puts the gate in front of the application, and a limit to the sessions that it keeps: the longest unused make room. */
public final class Gate implements ServletExtension {
    private static final int WINDOW_SECONDS = 10;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Settings settings = new Settings();
        deployment.setSessionManagerFactory(new InMemorySessionManagerFactory(settings.mostSessions(), true));
        deployment.addInitialHandlerChainWrapper(application -> before(application, settings));
    }

    private static HttpHandler before(HttpHandler application, Settings settings) {
        HttpHandler complete = new WholeForm(new FairShare(application));
        HttpHandler paced = new Pace(complete, settings.leastPace(), WINDOW_SECONDS);
        HttpHandler here = new OwnRedirects(new Pulse(paced));
        return new TrustedProxies(new KnownLength(here), settings.trustedProxies());
    }
}
