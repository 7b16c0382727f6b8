package fr.passerelle.web.gate;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Waits for the whole of a form, or for the first 64 KB of a file, before a worker is taken: however slowly it comes, it
 * holds nobody up. Only so many may be on their way, since each is kept in memory meanwhile.
 */
final class WholeForm implements HttpHandler {
    /** Of 16 KB each. */
    private static final int BUFFERS = 4;

    private static final int MOST_AT_ONCE = 500;
    private static final String RETRY_AFTER_SECONDS = "10";

    private final HttpHandler next;
    private final AtomicInteger onTheirWay = new AtomicInteger();

    WholeForm(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete()) {
            next.handleRequest(exchange);
        } else if (onTheirWay.incrementAndGet() <= MOST_AT_ONCE) {
            Arriving arriving = new Arriving();
            exchange.addExchangeCompleteListener((ended, others) -> {
                arriving.end();
                others.proceed();
            });
            new RequestBufferingHandler(
                            whole -> {
                                arriving.end();
                                next.handleRequest(whole);
                            },
                            BUFFERS)
                    .handleRequest(exchange);
        } else {
            onTheirWay.decrementAndGet();
            exchange.setPersistent(false);
            Connectors.terminateRequest(exchange);
            exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_AFTER_SECONDS);
            exchange.endExchange();
        }
    }

    /** Counted once, whether the form came or its sender left. */
    private final class Arriving {
        private boolean ended;

        private synchronized void end() {
            if (!ended) {
                ended = true;
                onTheirWay.decrementAndGet();
            }
        }
    }
}
