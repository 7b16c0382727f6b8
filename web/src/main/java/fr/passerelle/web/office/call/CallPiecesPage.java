package fr.passerelle.web.office.call;

import fr.passerelle.call.PieceRequirement;
import fr.passerelle.call.ProjectCall;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** The pieces that a call asks. */
@Named
@ViewScoped
public class CallPiecesPage extends CallLinesPage {
    private static final long serialVersionUID = 1L;

    @Override
    protected Stream<CallLine> read(ProjectCall call) {
        return call.getPieces().stream().map(piece -> {
            CallLine line = new CallLine(piece.code(), piece.label(), piece.help());
            line.setRequired(piece.required());
            return line;
        });
    }

    @Override
    protected void write() {
        LineCodes codes = new LineCodes(getLines());
        calls.askPieces(
                getId(),
                getVersion(),
                filled().map(line -> new PieceRequirement(
                                codes.of(line), line.getLabel(), line.getHelp(), line.isRequired()))
                        .toList());
    }
}
