package fr.passerelle.base.attachment;

import java.util.Optional;

/**
 * What can be seen of a file without believing it.
 *
 * @param words its text, one space between words; empty for a scan
 * @param blank nothing stands on its pages
 * @param code what the QR code on a page without text says, when one can be read
 */
public record PieceContent(String words, boolean blank, Optional<String> code) {}
