package fr.passerelle.web.office.call;

import fr.passerelle.call.CallForm;
import fr.passerelle.call.Criterion;
import fr.passerelle.call.ProjectCall;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Stream;

/** The grid of a call: criteria and their weights, which make 100 together in a grid that is easy to read. */
@Named
@ViewScoped
public class CallCriteriaPage extends CallLinesPage {
    private static final long serialVersionUID = 1L;

    @Override
    protected Stream<CallLine> read(ProjectCall call) {
        return call.getCriteria().stream().map(criterion -> {
            CallLine line = new CallLine(criterion.code(), criterion.label(), criterion.help());
            line.setWeight(criterion.weight());
            return line;
        });
    }

    @Override
    protected void write() {
        LineCodes codes = new LineCodes(getLines());
        calls.judgeBy(
                getId(),
                getVersion(),
                filled().map(line -> new Criterion(
                                codes.of(line),
                                line.getLabel(),
                                line.getHelp(),
                                line.getWeight() == null ? 0 : line.getWeight()))
                        .toList());
        if (getTotal() != CallForm.WHOLE_GRID) {
            notices.warn("callCriteria.notWhole", getTotal());
        }
    }

    public int getTotal() {
        return filled().map(CallLine::getWeight)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
