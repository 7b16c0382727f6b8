package fr.passerelle.base.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a clamd of our own: it reads INSTREAM as the manual says and answers what the test wants. */
class ClamdScannerTest {
    private static final byte[] FILE = new byte[200_000];

    private ServerSocket clamd;

    @BeforeEach
    void listen() throws IOException {
        clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void hangUp() throws IOException {
        clamd.close();
    }

    @Test
    void sendsTheWholeFileAndBelievesTheVerdict() throws IOException {
        CompletableFuture<byte[]> received = answering("stream: OK\0");
        assertThat(scan()).isEqualTo(ScanState.CLEAN);
        assertThat(received.join()).isEqualTo(FILE);
    }

    @Test
    void findsAVirus() throws IOException {
        answering("stream: Eicar-Test-Signature FOUND\0");
        assertThat(scan()).isEqualTo(ScanState.INFECTED);
    }

    @Test
    void callsAFileBeyondTheLimitsUnscannable() throws IOException {
        answering("stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0");
        assertThat(scan()).isEqualTo(ScanState.UNSCANNABLE);
        answering("INSTREAM size limit exceeded. ERROR\0");
        assertThat(scan()).isEqualTo(ScanState.UNSCANNABLE);
    }

    @Test
    void failsRatherThanGuessWhenTheDaemonIsInTroubleOrAway() throws IOException {
        answering("stream: Can't allocate memory ERROR\0");
        assertThatThrownBy(this::scan).isInstanceOf(IOException.class);
        answering("");
        assertThatThrownBy(this::scan).isInstanceOf(IOException.class);
        hangUp();
        assertThatThrownBy(this::scan).isInstanceOf(IOException.class);
    }

    @Test
    void isOffWithoutAHost() {
        assertThat(new ClamdScanner("", 3310).isEnabled()).isFalse();
    }

    private ScanState scan() throws IOException {
        return new ClamdScanner("127.0.0.1", clamd.getLocalPort()).scan(new ByteArrayInputStream(FILE));
    }

    private CompletableFuture<byte[]> answering(String answer) {
        CompletableFuture<byte[]> received = new CompletableFuture<>();
        Thread daemon = new Thread(() -> {
            try (Socket socket = clamd.accept()) {
                received.complete(readStream(new DataInputStream(socket.getInputStream())));
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException broken) {
                received.completeExceptionally(broken);
            }
        });
        daemon.setDaemon(true);
        daemon.start();
        return received;
    }

    private static byte[] readStream(DataInputStream in) throws IOException {
        byte[] command = in.readNBytes(10);
        assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int size = in.readInt(); size > 0; size = in.readInt()) {
            content.writeBytes(in.readNBytes(size));
        }
        return content.toByteArray();
    }
}
