package fr.passerelle.base.attachment;

import fr.passerelle.base.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * ClamAV's daemon, asked with INSTREAM (man clamd). Written here in a page because the client library brings the Kotlin
 * runtime. By default clamd answers OK for what it did not read to the end: set {@code AlertExceedsMax yes}, and
 * {@code StreamMaxLength} and {@code MaxFileSize} above our own limit.
 */
@ApplicationScoped
class ClamdScanner implements VirusScanner {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CHUNK = 1 << 16;

    private String host;
    private int port;

    protected ClamdScanner() {}

    @Inject
    ClamdScanner(Settings settings) {
        this(settings.clamavHost().orElse(""), settings.clamavPort());
    }

    ClamdScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public boolean isEnabled() {
        return !host.isEmpty();
    }

    @Override
    public ScanState scan(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            return verdict(ask(socket, content));
        }
    }

    private static String ask(Socket socket, InputStream content) throws IOException {
        InputStream answer = socket.getInputStream();
        try {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int got = content.read(chunk); got >= 0; got = content.read(chunk)) {
                out.writeInt(got);
                out.write(chunk, 0, got);
            }
            out.writeInt(0);
            out.flush();
        } catch (IOException closedByTheDaemon) {
            // Over its limit, clamd answers and hangs up while we still write: the answer tells, if there is one.
            return read(answer, closedByTheDaemon);
        }
        return read(answer, new IOException("clamd hung up without an answer"));
    }

    private static String read(InputStream answer, IOException otherwise) throws IOException {
        String text = new String(answer.readNBytes(1_000), StandardCharsets.UTF_8).trim();
        if (text.isEmpty()) {
            throw otherwise;
        }
        return text;
    }

    private static ScanState verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return ScanState.CLEAN;
        }
        if (answer.contains("Heuristics.Limits.") || answer.contains("size limit exceeded")) {
            return ScanState.UNSCANNABLE;
        }
        if (answer.endsWith("FOUND")) {
            return ScanState.INFECTED;
        }
        throw new IOException("clamd answered " + answer);
    }
}
