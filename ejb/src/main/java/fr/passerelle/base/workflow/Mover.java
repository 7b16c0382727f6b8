package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.Subject;
import java.util.function.Consumer;

/**
 * Somebody at work on files. Only a mover takes a subject from state to state, and it writes every move as it is made: no
 * file moves without its line of history, its audit line and its event. {@link History#mover} gives the one of the
 * current actor.
 */
public final class Mover {
    private final Actor actor;
    private final Consumer<Move> written;

    Mover(Actor actor, Consumer<Move> written) {
        this.actor = actor;
        this.written = written;
    }

    public Actor actor() {
        return actor;
    }

    /**
     * Takes the line of the table that the action names, lets {@code effect} change the subject, then writes the move.
     *
     * @param comment what the actor wrote about it; may be null
     * @param effect is given the state to come, and keeps it
     */
    public <S extends Enum<S>, A extends Enum<A>, T extends Persistent> Move move(
            Workflow<S, A, T> workflow, T subject, A action, String comment, Consumer<S> effect) {
        Transition<S, A, T> line = workflow.line(subject, action, actor);
        effect.accept(line.to());
        return write(subject, line, comment);
    }

    /** The first line of the history of a subject that this action made; the subject is stored already. */
    public <S extends Enum<S>, A extends Enum<A>, T extends Persistent> Move begin(
            Workflow<S, A, T> workflow, T subject, A action) {
        return write(subject, workflow.birth(subject, action, actor), null);
    }

    private Move write(Persistent subject, Transition<?, ?, ?> line, String comment) {
        Move move = new Move(Ids.next(), Subject.of(subject), line, comment);
        written.accept(move);
        return move;
    }
}
