package fr.passerelle.web.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * No address has more than half of the workers at once, whatever it does with them; what it asks beyond waits its turn
 * without holding one, and beyond that is asked to come back.
 */
final class FairShare implements HttpHandler {
    private static final int MOST_WAITING = 200;
    private static final int MOST_ADDRESSES = 10_000;
    private static final String RETRY_AFTER_SECONDS = "5";

    private final HttpHandler next;
    private final Map<InetAddress, RequestLimit> shares = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<InetAddress, RequestLimit> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    FairShare(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        InetAddress address = exchange.getSourceAddress().getAddress();
        int workers = exchange.getConnection().getWorker().getMXBean().getMaxWorkerPoolSize();
        shareOf(address, Math.max(2, workers / 2)).handleRequest(exchange, next);
    }

    private synchronized RequestLimit shareOf(InetAddress address, int most) {
        return shares.computeIfAbsent(address, seen -> {
            RequestLimit limit = new RequestLimit(most, MOST_WAITING);
            limit.setFailureHandler(FairShare::refuse);
            return limit;
        });
    }

    private static void refuse(HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_AFTER_SECONDS);
        exchange.endExchange();
    }
}
