package fr.passerelle.base.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Whatever looks for viruses. */
public interface VirusScanner {
    /** False when none is set up: files are then taken as they are, and say so. */
    boolean isEnabled();

    /**
     * @return CLEAN, INFECTED, or UNSCANNABLE when a limit of the scanner was met
     * @throws IOException when it does not answer: to be tried again
     */
    ScanState scan(InputStream content) throws IOException;
}
