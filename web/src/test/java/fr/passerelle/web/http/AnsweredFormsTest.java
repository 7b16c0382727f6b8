package fr.passerelle.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnsweredFormsTest {
    private final AnsweredForms forms = new AnsweredForms();
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void twelveCopiesHaveOneEffectAndOneAnswer() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        CountDownLatch together = new CountDownLatch(12);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int copy = 0; copy < 12; copy++) {
                answers.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return send("form");
                }));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("/done-1");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(effects).hasValue(1);
    }

    @Test
    void anotherFormIsAnotherWork() {
        assertThat(send("one")).isEqualTo("/done-1");
        assertThat(send("other")).isEqualTo("/done-2");
        assertThat(send("one")).isEqualTo("/done-1");
    }

    @Test
    void aPageShownAgainIsNotKept() {
        AnsweredForms.Turn turn = forms.turn("form");
        turn.begin();
        turn.answered(null);
        turn.end();
        assertThat(send("form")).isEqualTo("/done-1");
    }

    private String send(String form) {
        AnsweredForms.Turn turn = forms.turn(form);
        assertThat(turn.begin()).isTrue();
        try {
            if (turn.target() == null) {
                turn.answered("/done-" + effects.incrementAndGet());
            }
            return turn.target();
        } finally {
            turn.end();
        }
    }
}
