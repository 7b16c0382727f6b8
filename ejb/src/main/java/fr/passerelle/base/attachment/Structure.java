package fr.passerelle.base.attachment;

import java.io.IOException;
import java.nio.file.Path;

/** What the content of a file must look like inside. */
interface Structure {
    /**
     * Reads the whole file without running anything in it.
     *
     * @return the file to keep: the one received, or a cleaned copy beside it
     * @throws fr.passerelle.base.shared.RuleViolation when the content is dangerous, damaged or too costly to read
     * @throws IOException when the content cannot be read as what it says it is
     */
    Path verify(Path received) throws IOException;
}
