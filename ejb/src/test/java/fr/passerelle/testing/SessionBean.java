package fr.passerelle.testing;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the session beans of the business: transactions and roles are theirs, as in the container. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface SessionBean {
    /** The one value of an annotation without members. */
    final class Literal extends jakarta.enterprise.util.AnnotationLiteral<SessionBean> implements SessionBean {
        private static final long serialVersionUID = 1L;
    }
}
