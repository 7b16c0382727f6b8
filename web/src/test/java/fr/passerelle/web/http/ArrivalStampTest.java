package fr.passerelle.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrivalStampTest {
    private final List<Object> sent = new ArrayList<>();

    /** What Undertow 2.3 throws when it is asked for a field of a form that it will not read. */
    static Stream<Arguments> unread() {
        return Stream.of(
                Arguments.of(new IllegalStateException(new IOException("a file too large")), 413),
                Arguments.of(new RuntimeException(new Exception("more than 1000 parameters")), 413),
                Arguments.of(new RuntimeException(new IOException("the sender hung up")), 400));
    }

    @ParameterizedTest
    @MethodSource("unread")
    void aFormThatCannotBeReadIsToldSo(RuntimeException thrown, int status) throws Exception {
        HttpServletRequest request = stub(HttpServletRequest.class, (method, arguments) -> {
            throw thrown;
        });
        HttpServletResponse response =
                stub(HttpServletResponse.class, (method, arguments) -> sent.add(arguments[0]) ? null : null);
        new ArrivalStamp().doFilter(request, response, (asked, answered) -> sent.add("went on"));
        assertThat(sent).containsExactly(status);
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
