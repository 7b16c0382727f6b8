package fr.passerelle.web.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/**
 * Hangs up on a client that is waited for and moves next to nothing for some seconds, sending or reading. What
 * the server itself takes its time for is not counted.
 */
final class Pace implements HttpHandler {
    private final HttpHandler next;
    private final int leastBytesPerSecond;
    private final int window;

    /** Measured over windows of so many seconds. */
    Pace(HttpHandler next, int leastBytesPerSecond, int window) {
        this.next = next;
        this.leastBytesPerSecond = leastBytesPerSecond;
        this.window = window;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!exchange.isRequestComplete()) {
            Stopwatch sending = new Stopwatch(exchange, leastBytesPerSecond, window);
            exchange.addRequestWrapper((conduit, sender) -> new PacedSource(conduit.create(), sending));
        }
        Stopwatch reading = new Stopwatch(exchange, leastBytesPerSecond, window);
        exchange.addResponseWrapper((conduit, reader) -> new PacedSink(conduit.create(), reading));
        next.handleRequest(exchange);
    }
}
