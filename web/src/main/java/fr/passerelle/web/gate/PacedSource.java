package fr.passerelle.web.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/** The body of a request, timed. */
final class PacedSource extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private final Stopwatch watch;

    PacedSource(StreamSourceConduit next, Stopwatch watch) {
        super(next);
        this.watch = watch;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return (int) counted(super.read(into));
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        return counted(super.read(into, offset, length));
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        return counted(super.transferTo(position, count, target));
    }

    @Override
    public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
        return counted(super.transferTo(count, through, target));
    }

    private long counted(long bytes) throws IOException {
        return watch.count(bytes, bytes == 0);
    }
}
