package fr.passerelle.ear.browser;

import com.microsoft.playwright.Page;
import fr.passerelle.ear.Browser;

/** The people of the demonstration, as tests sign them in. */
public enum Demo {
    INSTRUCTOR("instruction@mel.example.org"),
    SECRETARY("secretariat@mel.example.org"),
    DECIDER("decision@mel.example.org"),
    PREPARER("finances@mel.example.org"),
    VALIDATOR("finances2@mel.example.org"),
    CALL_MANAGER("appels@mel.example.org"),
    ADMINISTRATOR("admin@mel.example.org"),
    AUDITOR("audit@mel.example.org"),
    BIKES("presidente@velo.example.org"),
    GARDENS("direction@jardins.example.org"),
    KITCHEN("contact@cuisine.example.org"),
    REPAIR("contact@reemploi.example.org"),
    RADIO("contact@radio.example.org");

    final String mail;

    Demo(String mail) {
        this.mail = mail;
    }

    public String mail() {
        return mail;
    }

    boolean isStaff() {
        return mail.endsWith("@mel.example.org");
    }

    public String home() {
        return isStaff() ? "/office/home.xhtml" : "/portal/home.xhtml";
    }

    /** A window of this person, signed in, on the page where they start. */
    Page signIn(Browser browser) {
        return signIn(browser.newPerson());
    }

    Page signIn(Page page) {
        page.navigate("/open/security/login.xhtml");
        page.fill("#signIn\\:login, #login", mail);
        page.fill("input[type=password]", Browser.DEMO_PASSWORD);
        page.click("main [type=submit]");
        page.waitForURL(url -> !url.contains("login.xhtml"));
        return page;
    }
}
