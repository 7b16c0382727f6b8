package fr.passerelle.web.layout;

import static fr.passerelle.base.access.Role.ADMINISTRATOR;
import static fr.passerelle.base.access.Role.APPLICANT;
import static fr.passerelle.base.access.Role.AUDITOR;
import static fr.passerelle.base.access.Role.CALL_MANAGER;
import static fr.passerelle.base.access.Role.DECIDER;
import static fr.passerelle.base.access.Role.FINANCE_PREPARER;
import static fr.passerelle.base.access.Role.FINANCE_VALIDATOR;
import static fr.passerelle.base.access.Role.SECRETARY;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The menus, in one fixed order, and who is shown which entry. An entry only hides or shows a link: the service behind
 * the page decides. An entry whose page is not in the archive is not drawn.
 */
@Named
@RequestScoped
public class Navigation {
    static final List<Entry> VISITORS = List.of(
            open("nav.calls", "/open/call/calls.xhtml"),
            entry("nav.files", "/portal/home.xhtml", APPLICANT).around("/portal/application/"),
            entry("nav.organisations", "/portal/organisation/organisations.xhtml", APPLICANT),
            entry("nav.payments", "/portal/agreement/payments.xhtml", APPLICANT),
            open("nav.help", "/open/aide.xhtml"),
            entry("nav.account", Navigation.ACCOUNT, APPLICANT));

    static final List<Entry> STAFF = List.of(
            entry("nav.inbox", "/office/home.xhtml", Entry.ALL_STAFF),
            entry("nav.applications", "/office/application/list.xhtml", Entry.FILE_READERS),
            entry("nav.organisationsOffice", "/office/organisation/organisations.xhtml", Entry.ALL_STAFF),
            entry("nav.committees", "/office/committee/agenda.xhtml", SECRETARY, DECIDER, AUDITOR),
            entry("nav.agreements", "/office/agreement/agreements.xhtml", Entry.FILE_READERS),
            entry("nav.finance", "/office/finance/bankAccounts.xhtml", FINANCE_PREPARER, FINANCE_VALIDATOR, AUDITOR),
            entry("nav.calendar", "/office/finance/payments.xhtml", FINANCE_PREPARER, FINANCE_VALIDATOR, AUDITOR),
            entry("nav.calls", "/office/call/list.xhtml", CALL_MANAGER),
            entry("nav.steering", "/office/dashboard/dashboard.xhtml", Entry.ALL_STAFF),
            entry("nav.settings", "/admin/settings.xhtml", ADMINISTRATOR, CALL_MANAGER, AUDITOR)
                    .around("/admin/"));

    static final List<Entry> SETTINGS = List.of(
            entry("nav.accounts", "/admin/security/accounts.xhtml", ADMINISTRATOR, AUDITOR),
            entry("nav.rules", "/admin/platform/rules.xhtml", ADMINISTRATOR, AUDITOR),
            entry("nav.issuer", "/admin/platform/issuer.xhtml", ADMINISTRATOR, AUDITOR),
            entry("nav.clauses", "/admin/clause/clauses.xhtml", CALL_MANAGER, ADMINISTRATOR, AUDITOR),
            entry("nav.outbox", "/admin/platform/outbox.xhtml", ADMINISTRATOR),
            entry("nav.jobs", "/admin/platform/jobs.xhtml", ADMINISTRATOR),
            entry("nav.audit", "/admin/platform/audit.xhtml", ADMINISTRATOR, AUDITOR),
            entry("guide.title", "/admin/guide/guide.xhtml", ADMINISTRATOR));

    static final List<Entry> ABOUT = List.of(
            open("shell.home", "/index.xhtml"),
            open("footer.accessibility", "/open/accessibilite.xhtml"),
            open("footer.privacy", "/open/donnees-personnelles.xhtml"),
            open("footer.legal", "/open/mentions-legales.xhtml"),
            open("footer.contact", "/open/contact.xhtml"));

    private static final String ACCOUNT = "/portal/account/account.xhtml";
    private static final String STAFF_ACCOUNT = "/office/account/myAccount.xhtml";
    private static final String CALLS = "/open/call/calls.xhtml";
    private static final String LOGIN = "/open/security/login.xhtml";

    @Inject
    private Assets assets;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Viewer viewer;

    private List<Entry> main;
    private List<Entry> secondary;

    /** Worked out once a request, though the frame of a page asks for it several times. */
    public List<Entry> getMain() {
        if (main == null) {
            main = allowed(viewer.actor().isStaff() ? STAFF : VISITORS);
        }
        return main;
    }

    /** The pages of the settings, when one is in them. */
    public List<Entry> getSecondary() {
        if (secondary == null) {
            secondary = Area.of(request.getServletPath()) == Area.ADMIN ? allowed(SETTINGS) : List.of();
        }
        return secondary;
    }

    /** All that this reader may open, menu by menu: the site map. */
    public List<Menu> getMap() {
        return List.of(
                new Menu("map.public", allowed(VISITORS)),
                new Menu("map.staff", allowed(STAFF)),
                new Menu("map.settings", allowed(SETTINGS)),
                new Menu("map.about", allowed(ABOUT)));
    }

    /** The page that a signed-in person starts from; the public home page for a visitor. */
    public String getHome() {
        return viewer.actor().isStaff() && !getMain().isEmpty()
                ? getMain().get(0).href()
                : request.getContextPath() + "/";
    }

    /** Where the person signed in changes their name, language and password. */
    public String getAccount() {
        return request.getContextPath() + (viewer.actor().isStaff() ? STAFF_ACCOUNT : ACCOUNT);
    }

    public boolean isHasLogin() {
        return exists(LOGIN);
    }

    public String getLogin() {
        return request.getContextPath() + LOGIN;
    }

    public boolean isHasCalls() {
        return exists(CALLS);
    }

    public String getCalls() {
        return request.getContextPath() + CALLS;
    }

    private List<Entry> allowed(List<Entry> menu) {
        Actor actor = viewer.actor();
        Entry current = menu.stream()
                .filter(entry -> entry.holds(request.getServletPath()))
                .max(Comparator.comparingInt(entry -> entry.nearness(request.getServletPath())))
                .orElse(null);
        return menu.stream()
                .filter(entry -> entry.isFor(actor) && exists(entry.href))
                .map(entry -> entry.seenFrom(request, entry.equals(current)))
                .toList();
    }

    private boolean exists(String path) {
        return assets.holds(path);
    }

    private static Entry open(String key, String path) {
        return new Entry(key, path, "", Set.of(), false);
    }

    private static Entry entry(String key, String path, Role... roles) {
        return new Entry(key, path, "", Set.of(roles), false);
    }

    public record Menu(String key, List<Entry> entries) {}

    /** One link of a menu; without roles it is open to all. {@code folder} holds pages that belong to it, elsewhere. */
    public record Entry(String key, String href, String folder, Set<Role> roles, boolean current) {
        static final Role[] ALL_STAFF =
                Arrays.stream(Role.values()).filter(Role::isStaff).toArray(Role[]::new);

        /** Whoever may read requests: everybody of the staff but those who only administer. */
        static final Role[] FILE_READERS =
                Arrays.stream(ALL_STAFF).filter(role -> role != ADMINISTRATOR).toArray(Role[]::new);

        boolean isFor(Actor actor) {
            return roles.isEmpty() || roles.stream().anyMatch(actor::has);
        }

        /** This page is the entry's own, or one of its folder. */
        boolean holds(String here) {
            String own = href.substring(0, href.lastIndexOf('/') + 1);
            return here.equals(href)
                    || !folder.isEmpty() && here.startsWith(folder)
                    || own.chars().filter(c -> c == '/').count() > 2 && here.startsWith(own);
        }

        /** How much of this address is the entry's: {@code rule.xhtml} is nearer to {@code rules} than to {@code jobs}. */
        int nearness(String here) {
            int same = 0;
            while (same < Math.min(here.length(), href.length()) && here.charAt(same) == href.charAt(same)) {
                same++;
            }
            return same;
        }

        Entry seenFrom(HttpServletRequest request, boolean isCurrent) {
            return new Entry(key, request.getContextPath() + href, folder, roles, isCurrent);
        }

        Entry around(String pages) {
            return new Entry(key, href, pages, roles, current);
        }
    }
}
