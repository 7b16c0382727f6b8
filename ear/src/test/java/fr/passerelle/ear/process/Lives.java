package fr.passerelle.ear.process;

import fr.passerelle.ear.Server;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The lives of a server that is killed now and then. Whoever meets a dead one waits for the next. */
final class Lives {
    /** Milliseconds in which a death may fall after somebody began something. */
    private static final int SOON = 200;

    private final Server server;
    private final Random chance;
    private final int most;
    private CompletableFuture<Void> death = CompletableFuture.completedFuture(null);
    private int ended;

    Lives(Server server, Random chance, int most) {
        this.server = server;
        this.chance = chance;
        this.most = most;
    }

    /** Which life runs now, from 0; waits while the server starts. */
    synchronized int current() {
        return ended;
    }

    /** Once in so many calls, the server dies while the caller goes on with what it does next. */
    void risk(int onceIn) {
        if (chance.nextInt(onceIn) == 0 && current() < most && death.isDone()) {
            death = CompletableFuture.runAsync(
                    this::endOne, CompletableFuture.delayedExecutor(chance.nextInt(SOON), TimeUnit.MILLISECONDS));
        }
    }

    /** Waits for the death that is on its way; fails when the server did not start again. */
    void settle() {
        death.join();
    }

    private synchronized void endOne() {
        try {
            // Counted first: nobody may take the next life for this one.
            ended++;
            server.kill();
            server.startAgain();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
