package fr.passerelle.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets pages write {@code #{row.total}} on a record, which Expression Language 5 cannot read by itself. */
public class RecordELResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method component = component(base, property);
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return component.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new ELException(unreadable);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method component = component(base, property);
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return component.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // a record never changes
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = component(base, property) != null;
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }

    private static Method component(Object base, Object property) {
        return base instanceof Record && property != null
                ? COMPONENTS.get(base.getClass()).get(property.toString())
                : null;
    }
}
