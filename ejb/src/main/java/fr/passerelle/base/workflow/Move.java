package fr.passerelle.base.workflow;

/** An action and the states it joined, by their enum names. */
public record Move(String action, String from, String to) {
    public static <S extends Enum<S>> Move of(Enum<?> action, S from, S to) {
        return new Move(action.name(), from.name(), to.name());
    }
}
