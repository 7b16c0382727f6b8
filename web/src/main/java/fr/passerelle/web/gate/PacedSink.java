package fr.passerelle.web.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.xnio.Buffers;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.StreamSinkConduit;

/** The body of an answer, timed. */
final class PacedSink extends AbstractStreamSinkConduit<StreamSinkConduit> {
    private final Stopwatch watch;

    PacedSink(StreamSinkConduit next, Stopwatch watch) {
        super(next);
        this.watch = watch;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int bytes = super.write(from);
        return (int) watch.count(bytes, from.hasRemaining());
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        long bytes = super.write(from, offset, length);
        return watch.count(bytes, Buffers.hasRemaining(from, offset, length));
    }

    @Override
    public int writeFinal(ByteBuffer from) throws IOException {
        int bytes = super.writeFinal(from);
        return (int) watch.count(bytes, from.hasRemaining());
    }

    @Override
    public long writeFinal(ByteBuffer[] from, int offset, int length) throws IOException {
        long bytes = super.writeFinal(from, offset, length);
        return watch.count(bytes, Buffers.hasRemaining(from, offset, length));
    }

    @Override
    public long transferFrom(FileChannel from, long position, long count) throws IOException {
        long bytes = super.transferFrom(from, position, count);
        return watch.count(bytes, bytes == 0);
    }

    @Override
    public long transferFrom(StreamSourceChannel from, long count, ByteBuffer through) throws IOException {
        long bytes = super.transferFrom(from, count, through);
        return watch.count(bytes, through.hasRemaining());
    }

    @Override
    public boolean flush() throws IOException {
        boolean gone = super.flush();
        watch.count(0, !gone);
        return gone;
    }
}
