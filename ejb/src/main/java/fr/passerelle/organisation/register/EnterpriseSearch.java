package fr.passerelle.organisation.register;

import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.shared.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * "API Recherche d'entreprises", free and without a key. Its address is fixed by the environment
 * ({@code PASSERELLE_COMPANY_REGISTER_URL}, {@code off} to never ask); no redirection is followed; it gets 2 seconds to
 * connect and 5 to answer, and after a failure it is left alone for a minute.
 */
@ApplicationScoped
class EnterpriseSearch implements CompanyRegister {
    private static final Logger LOG = Logger.getLogger(EnterpriseSearch.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofMinutes(1);

    private final AtomicReference<Instant> restingUntil = new AtomicReference<>(Instant.MIN);
    private String address;
    private Clock clock;
    private HttpClient client;

    protected EnterpriseSearch() {}

    @Inject
    EnterpriseSearch(Settings settings, Clock clock) {
        this(settings.companyRegisterUrl().orElse(""), clock);
    }

    EnterpriseSearch(String address, Clock clock) {
        this.address = address;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    @Override
    public RegisterAnswer find(Siret siret) {
        if (address.isEmpty() || clock.instant().isBefore(restingUntil.get())) {
            return new RegisterAnswer.Unavailable();
        }
        try {
            return ask(siret);
        } catch (IOException | JsonException outOfOrder) {
            LOG.log(Level.WARNING, "the register of companies did not answer: {0}", outOfOrder.toString());
            restingUntil.set(clock.instant().plus(REST));
            return new RegisterAnswer.Unavailable();
        }
    }

    private RegisterAnswer ask(Siret siret) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/search?page=1&per_page=1&q=" + siret.value()))
                .timeout(ANSWER)
                .header("Accept", "application/json")
                .header("User-Agent", "Passerelle")
                .build();
        HttpResponse<String> response = receive(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return RegisterReply.parse(response.body())
                .company(siret)
                .<RegisterAnswer>map(RegisterAnswer.Found::new)
                .orElseGet(RegisterAnswer.Unknown::new);
    }

    /** The client's own limit ends with the headers: this one holds for the whole answer. */
    private static HttpResponse<String> receive(CompletableFuture<HttpResponse<String>> answer) throws IOException {
        try {
            return answer.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new IOException("too slow", slow);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
