package fr.passerelle.web.faces;

import fr.passerelle.base.access.SessionEnded;
import fr.passerelle.base.shared.AlreadyRecorded;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.web.http.DatabaseAway;
import fr.passerelle.web.http.Outage;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.Iterator;
import org.primefaces.csp.CspException;

/**
 * The only place where pages meet an exception. A refused rule becomes words on the same page, beside the field that it
 * names, with everything typed kept; unknown and forbidden are one 404; a bug is logged under an incident number.
 */
public class Refusals extends ExceptionHandlerWrapper {
    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext met = events.next().getContext();
            events.remove();
            if (isSentFromAForgottenPage(faces, met)) {
                ErrorAnswers answers = new ErrorAnswers(faces);
                answers.redirect(answers.here());
            } else if (isHalfDrawn(faces, met) && isRefused(met.getException())) {
                // Nobody reads a refusal on half a page: it is a bug of the page, and is told as one.
                new ErrorAnswers(faces).incident(met.getException());
            } else {
                answer(faces, met.getException());
            }
        }
        getWrapped().handle();
    }

    private static boolean isHalfDrawn(FacesContext faces, ExceptionQueuedEventContext met) {
        return met.getPhaseId() == PhaseId.RENDER_RESPONSE
                && (faces.isPostback() || faces.getExternalContext().isResponseCommitted());
    }

    private static boolean isRefused(Throwable thrown) {
        RuleViolation refusal = cause(thrown, RuleViolation.class);
        return refusal != null && !(refusal instanceof NotFound) && !(refusal instanceof SessionEnded);
    }

    /**
     * A second click on a form whose first answer led elsewhere: the page that sent it is gone, and finds nothing before
     * its address is read. Asked again, that address shows what became of it, or that there is nothing.
     */
    private static boolean isSentFromAForgottenPage(FacesContext faces, ExceptionQueuedEventContext met) {
        return faces.isPostback()
                && met.getPhaseId() != null
                && met.getPhaseId().compareTo(PhaseId.INVOKE_APPLICATION) < 0
                && cause(met.getException(), NotFound.class) != null;
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        ErrorAnswers answers = new ErrorAnswers(faces);
        RuleViolation refusal = cause(thrown, RuleViolation.class);
        if (cause(thrown, ViewExpiredException.class) != null || isOfAVisitor(faces, thrown)) {
            new ExpiredView(faces, answers).rebuild();
        } else if (refusal instanceof SessionEnded) {
            answers.signInAgain();
        } else if (refusal instanceof NotFound) {
            answers.notFound();
        } else if (refusal != null) {
            refuse(faces, answers, refusal);
        } else if (cause(thrown, OptimisticLockException.class) != null) {
            refuse(faces, answers, new StaleVersion());
        } else if (AlreadyRecorded.isCauseOf(thrown)) {
            refuse(faces, answers, new AlreadyRecorded());
        } else if (isLockedByAnother(thrown)) {
            refuse(faces, answers, new RuleViolation("record.busy"));
        } else if (cause(thrown, EJBAccessException.class) != null || cause(thrown, CspException.class) != null) {
            // A form without the nonce that its page was drawn with does not come from our page.
            answers.forbidden();
        } else if (DatabaseAway.isCauseOf(thrown)) {
            CDI.current().select(Outage.class).get().meets(thrown);
            answers.databaseAway();
        } else {
            answers.incident(thrown);
        }
    }

    private static boolean isLockedByAnother(Throwable thrown) {
        return cause(thrown, PessimisticLockException.class) != null
                || cause(thrown, LockTimeoutException.class) != null;
    }

    /** A page that was drawn for a visitor keeps no state; sent by somebody signed in since, it is a forgotten page. */
    private static boolean isOfAVisitor(FacesContext faces, Throwable thrown) {
        boolean sentStateless = "stateless"
                .equals(faces.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM));
        boolean keepsState = faces.getViewRoot() == null || !faces.getViewRoot().isTransient();
        return sentStateless && keepsState && cause(thrown, FacesException.class) != null;
    }

    private static void refuse(FacesContext faces, ErrorAnswers answers, RuleViolation refusal) {
        String text = CDI.current().select(ReaderTexts.class).get().of(refusal);
        if (!faces.isPostback() || faces.getViewRoot() == null) {
            answers.refused(text);
            return;
        }
        UIComponent field = refusal.field() == null ? null : find(faces.getViewRoot(), idOf(refusal.field()));
        if (field instanceof UIInput input) {
            keepTyped(faces, input);
            input.setValid(false);
        }
        faces.addMessage(
                field == null ? null : field.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** An invalid field shows what was submitted; after the update of the page that was forgotten. */
    private static void keepTyped(FacesContext faces, UIInput input) {
        String[] typed =
                faces.getExternalContext().getRequestParameterValuesMap().get(input.getClientId(faces));
        if (typed != null && !(input instanceof HtmlInputFile)) {
            input.setSubmittedValue(input instanceof UISelectMany ? typed : typed[0]);
        }
    }

    /** Fields of the business have points in their names, which identifiers of pages cannot have. */
    private static String idOf(String field) {
        return field.replaceAll("[^A-Za-z0-9_]", "-");
    }

    private static UIComponent find(UIComponent parent, String id) {
        for (Iterator<UIComponent> children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            UIComponent found = id.equals(child.getId()) ? child : find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
        for (Throwable current = thrown; current != null; current = current.getCause()) {
            if (type.isInstance(current)) {
                return type.cast(current);
            }
        }
        return null;
    }

    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() throws FacesException {
            return new Refusals(getWrapped().getExceptionHandler());
        }
    }
}
