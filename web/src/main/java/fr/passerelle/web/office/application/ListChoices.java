package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.ApplicationFilter.Order;
import fr.passerelle.application.reading.ApplicationFilter.Signal;
import fr.passerelle.call.CallRow;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the filters of the list offer, in the words of the reader; the first choice of each means all. */
public record ListChoices(
        List<Choice> states, List<Choice> instructors, List<Choice> calls, List<Choice> signals, List<Choice> orders) {

    static ListChoices of(ReaderTexts texts, Map<UUID, String> instructors, List<CallRow> calls) {
        return new ListChoices(
                states(texts),
                instructors(texts, instructors),
                after(
                        List.of(new Choice("", texts.web("list.anyCall"))),
                        calls.stream().map(ListChoices::call)),
                after(
                        List.of(new Choice("", texts.web("list.anySignal"))),
                        Arrays.stream(Signal.values())
                                .map(signal -> new Choice(signal.name(), texts.web("list.signal." + signal)))),
                after(
                        List.of(),
                        Arrays.stream(Order.values())
                                .map(order -> new Choice(order.name(), texts.web("list.order." + order)))));
    }

    private static List<Choice> states(ReaderTexts texts) {
        return after(
                List.of(
                        new Choice("", texts.web("list.anyState")),
                        new Choice(ListQuery.IN_HAND, texts.web("list.inHand"))),
                Arrays.stream(ApplicationState.values())
                        .filter(ApplicationState::isFiled)
                        .map(state -> new Choice(state.name(), texts.of(state))));
    }

    private static List<Choice> instructors(ReaderTexts texts, Map<UUID, String> instructors) {
        return after(
                List.of(
                        new Choice("", texts.web("list.anyInstructor")),
                        new Choice(ListQuery.ME, texts.web("list.me")),
                        new Choice(ListQuery.NOBODY, texts.web("list.nobody"))),
                instructors.entrySet().stream()
                        .map(one -> new Choice(one.getKey().toString(), one.getValue())));
    }

    private static Choice call(CallRow call) {
        return new Choice(call.id().toString(), (call.title() + " " + call.edition()).strip());
    }

    private static List<Choice> after(List<Choice> first, Stream<Choice> others) {
        return Stream.concat(first.stream(), others).toList();
    }
}
