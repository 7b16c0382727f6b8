package fr.passerelle.web.http;

import fr.passerelle.base.platform.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Behind https the session cookie takes the name that browsers tie to this host and to https alone. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.publicUrl().startsWith("https:")) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName("__Host-SESSION");
            cookie.setSecure(true);
        }
    }
}
