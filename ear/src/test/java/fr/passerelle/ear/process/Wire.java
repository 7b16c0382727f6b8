package fr.passerelle.ear.process;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The cable between the server and its database. {@link #silence} lets nothing through and tells nobody, as a switch
 * without power or a firewall that forgot: no refusal, no end of stream, only nothing.
 */
final class Wire implements Closeable {
    private final int target;
    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean silent;

    /** To this port of this machine. */
    Wire(int target) throws IOException {
        this.target = target;
        threads.submit(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    void silence() {
        silent = true;
    }

    /** What was on the way is lost, as are the connections it was on; new ones go through. */
    void repair() {
        ends.forEach(Wire::cut);
        ends.clear();
        silent = false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        repair();
        threads.shutdownNow();
    }

    private Void welcome() throws IOException {
        while (!door.isClosed()) {
            Socket client = door.accept();
            ends.add(client);
            threads.submit(() -> join(client));
        }
        return null;
    }

    private Void join(Socket client) throws IOException {
        while (silent && !client.isClosed()) {
            pause();
        }
        Socket server = new Socket();
        ends.add(server);
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            threads.submit(() -> carry(client, server));
            carry(server, client);
        } catch (IOException refused) {
            cut(client);
        }
        return null;
    }

    private Void carry(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try {
            InputStream source = from.getInputStream();
            OutputStream sink = to.getOutputStream();
            for (int count = source.read(bytes); count >= 0; count = source.read(bytes)) {
                while (silent) {
                    pause();
                }
                sink.write(bytes, 0, count);
                sink.flush();
            }
        } catch (IOException ended) {
            cut(from);
        }
        cut(to);
        return null;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void cut(Socket end) {
        try {
            end.close();
        } catch (IOException alreadyCut) {
            Thread.onSpinWait();
        }
    }
}
