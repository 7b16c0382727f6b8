package fr.passerelle.web.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * {@code /health}: 200 when a worker of the server is free and the database answers it, within three seconds; else 503.
 * It is what a page needs, and the answer comes in time even when no page would.
 */
final class Pulse implements HttpHandler {
    private static final String PATH = "/health";
    private static final String DATABASE = "java:jboss/datasources/Passerelle";
    private static final int PATIENCE_IN_SECONDS = 3;

    private final HttpHandler next;
    private CompletableFuture<State> last = CompletableFuture.completedFuture(State.BUSY);

    /** In the words of the answer. */
    private enum State {
        UP("UP", "UP", "UP"),
        NO_DATABASE("DOWN", "UP", "DOWN"),
        BUSY("DOWN", "BUSY", "UNKNOWN");

        private final String told;

        State(String status, String workers, String database) {
            told = "{\"status\":\"" + status + "\",\"workers\":\"" + workers + "\",\"database\":\"" + database + "\"}";
        }
    }

    Pulse(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (PATH.equals(exchange.getRequestPath())) {
            exchange.dispatch(SameThreadExecutor.INSTANCE, () -> feel(exchange));
        } else {
            next.handleRequest(exchange);
        }
    }

    private void feel(HttpServerExchange exchange) {
        felt(exchange.getConnection().getWorker())
                .whenComplete((state, broken) -> exchange.getIoThread().execute(() -> answer(exchange, state)));
    }

    /** Those who ask while one is being felt share it: a server in trouble is not asked more than once at a time. */
    private synchronized CompletableFuture<State> felt(Executor workers) {
        if (last.isDone()) {
            CompletableFuture<State> begun = new CompletableFuture<>();
            AtomicBoolean atWork = new AtomicBoolean();
            workers.execute(() -> {
                atWork.set(true);
                begun.complete(databaseAnswers() ? State.UP : State.NO_DATABASE);
            });
            CompletableFuture.delayedExecutor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS, Runnable::run)
                    .execute(() -> begun.complete(atWork.get() ? State.NO_DATABASE : State.BUSY));
            last = begun;
        }
        return last;
    }

    private static void answer(HttpServerExchange exchange, State state) {
        exchange.setStatusCode(state == State.UP ? StatusCodes.OK : StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(state.told);
    }

    private static boolean databaseAnswers() {
        try (Connection connection = ((DataSource) new InitialContext().lookup(DATABASE)).getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException | NamingException away) {
            return false;
        }
    }
}
