package fr.passerelle.web.gate;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;

/** How fast the other side of one exchange moves while it is waited for; runs only then. */
final class Stopwatch {
    private final HttpServerExchange exchange;
    private final int window;
    private final long leastInAWindow;
    private volatile boolean waiting;
    private volatile boolean tooSlow;
    private volatile long moved;
    private long movedBefore;
    private boolean running;

    Stopwatch(HttpServerExchange exchange, int leastBytesPerSecond, int window) {
        this.exchange = exchange;
        this.window = window;
        this.leastInAWindow = (long) leastBytesPerSecond * window;
    }

    /** After each turn: so many bytes went, and whether the other side keeps us waiting for more. */
    long count(long bytes, boolean waits) throws IOException {
        if (tooSlow) {
            throw new IOException("the client is too slow");
        }
        if (bytes > 0) {
            moved += bytes;
        }
        waiting = waits;
        if (waits) {
            run();
        }
        return bytes;
    }

    private synchronized void run() {
        if (!running) {
            running = true;
            movedBefore = moved;
            exchange.getIoThread().executeAfter(this::check, window, TimeUnit.SECONDS);
        }
    }

    private synchronized void check() {
        running = false;
        if (!waiting || exchange.isComplete() || !exchange.getConnection().isOpen()) {
            return;
        }
        if (moved - movedBefore < leastInAWindow) {
            tooSlow = true;
            IoUtils.safeClose(exchange.getConnection());
        } else {
            run();
        }
    }
}
