package fr.passerelle.ear;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The provisioned server as a process of its own: free ports, a data directory under {@code target}, one life per run. */
public final class Server implements AutoCloseable {
    static final Path TARGET = Path.of(System.getProperty("basedir", "."), "target")
            .toAbsolutePath()
            .normalize();
    static final Path HOME = TARGET.resolve("server");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** What lives for minutes starts in two thirds of the time when nothing is compiled twice. */
    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

    private final ProcessBuilder command;
    private final Path log;
    private final int port;
    private final int managementPort;
    private volatile Process process;

    private Server(ProcessBuilder command, Path log, int port, int managementPort) throws IOException {
        this.command = command;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
        this.process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroy()));
    }

    /** Without the application: tests deploy the archive with their own module added. */
    static Server bare(String name, Map<String, String> environment) {
        Server server = start(name, environment, "--bare");
        server.await("http://127.0.0.1:" + server.managementPort + "/management", 401);
        return server;
    }

    /** With the application, as a person starts it, but for the optimising compiler. */
    public static Server complete(String name, Map<String, String> environment) {
        Server server = start(name, environment);
        server.await(server.address() + "/health", 200);
        return server;
    }

    /** Without waiting until it serves. */
    public static Server starting(String name, Map<String, String> environment) {
        return start(name, environment);
    }

    /** How the process ended by itself within so many seconds; -1 while it still runs. */
    public int statusWithin(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    private static Server start(String name, Map<String, String> environment, String... arguments) {
        try {
            Path data = emptied(TARGET.resolve("it").resolve(name));
            List<String> command = new ArrayList<>(List.of("bash", HOME + "/bin/passerelle.sh"));
            command.addAll(List.of(arguments));
            command.add("-Djboss.as.management.blocking.timeout=" + PATIENCE.toSeconds());
            int port = freePort();
            int managementPort = freePort();
            Path log = TARGET.resolve("it").resolve(name + ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
            builder.environment()
                    .putAll(Map.of(
                            "JAVA_HOME", System.getProperty("java.home"),
                            "JAVA_TOOL_OPTIONS", QUICK_TO_START,
                            "PASSERELLE_DATA", data.toString(),
                            "PASSERELLE_PORT", String.valueOf(port),
                            "PASSERELLE_MANAGEMENT_PORT", String.valueOf(managementPort),
                            "PASSERELLE_PUBLIC_URL", "http://localhost:" + port));
            builder.environment().putAll(environment);
            return new Server(builder, log, port, managementPort);
        } catch (IOException unusable) {
            throw new IllegalStateException("no server in " + HOME + ": run bin/test, or mvn package", unusable);
        }
    }

    /** {@code kill -9}: the process has no time to say or write anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** After {@link #kill}, on the same port and data; returns when it serves. */
    public void startAgain() throws IOException {
        process = command.redirectOutput(Redirect.appendTo(log.toFile())).start();
        await(address() + "/health", 200);
    }

    public Path data() {
        return Path.of(command.environment().get("PASSERELLE_DATA"));
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    int managementPort() {
        return managementPort;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(String address, int expected) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant limit = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(limit) && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == expected) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException("the server did not answer " + expected + " at " + address + ": see " + log);
    }

    private static Path emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> former = Files.walk(directory)) {
                former.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        return Files.createDirectories(directory);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
