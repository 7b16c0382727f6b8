package fr.passerelle.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a page and all it brings weigh on the way to a browser that has never been here: an old telephone, a poor line. */
@InBrowser
class WeightIT {
    private static final int KB = 1024;

    @Test
    void theFirstPublicPageIsLight(Browser browser) {
        Map<String, Integer> carried = carried(browser.newPerson(), "/");

        assertThat(sum(carried)).as("bytes of %s", carried).isLessThan(60 * KB);
    }

    @Test
    void theFirstListOfAnInstructorIsLight(Browser browser) {
        String signedIn = Demo.INSTRUCTOR.signIn(browser).context().storageState();
        Page fresh =
                browser.newPerson(new NewContextOptions().setLocale("fr-FR").setStorageState(signedIn));
        Map<String, Integer> carried = carried(fresh, "/office/application/list.xhtml");

        assertThat(sum(carried)).as("bytes of %s", carried).isLessThan(250 * KB);
        assertThat(fresh.locator("tbody tr").count()).isPositive();
    }

    /** With a session the length of a compressed page would tell of what is in it (BREACH). */
    @Test
    void aPageIsCompressedOnlyWhileNothingInItIsSecret(Browser browser) {
        Page visitor = browser.newPerson();
        assertThat(visitor.navigate("/open/call/calls.xhtml").allHeaders()).containsEntry("content-encoding", "gzip");

        Page instructor = Demo.INSTRUCTOR.signIn(browser);
        assertThat(instructor
                        .navigate("/office/application/list.xhtml?text=velo")
                        .allHeaders())
                .doesNotContainKey("content-encoding");
    }

    /** Bytes on the way, of the page and of each thing that it brings. */
    private static Map<String, Integer> carried(Page page, String path) {
        List<Request> requests = new CopyOnWriteArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Map<String, Integer> carried = new TreeMap<>();
        for (Request request : requests) {
            Sizes sizes = request.sizes();
            carried.merge(request.url(), sizes.responseHeadersSize + sizes.responseBodySize, Integer::sum);
        }
        return carried;
    }

    private static int sum(Map<String, Integer> carried) {
        return carried.values().stream().mapToInt(Integer::intValue).sum();
    }
}
