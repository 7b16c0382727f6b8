package fr.passerelle.base.once;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Does the work of one operation once: called again with the same operation and arguments, the method answers its
 * stored outcome; with other arguments it refuses ({@code operation.reused}). The method returns void, a UUID or a
 * String, in the transaction that also stores the outcome. Done for the first time, it refuses
 * ({@code staleVersion}) when what its page showed changed since ({@link fr.passerelle.base.seen.Seen}).
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {}
