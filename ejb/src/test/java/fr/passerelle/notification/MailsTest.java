package fr.passerelle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.application.Application;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.account.AccountNotice;
import fr.passerelle.base.account.LinkIssued;
import fr.passerelle.base.account.Registration;
import fr.passerelle.base.job.JobPoller;
import fr.passerelle.base.login.PasswordReset;
import fr.passerelle.base.mail.MailState;
import fr.passerelle.base.mail.Outbox;
import fr.passerelle.base.mail.OutboxRow;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Subject;
import fr.passerelle.base.workflow.Transition;
import fr.passerelle.base.workflow.Transitioned;
import fr.passerelle.organisation.bank.BankAccount;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.Heard;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.TestSettings;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(House.class)
class MailsTest {
    private final Registration registration = House.get(Registration.class);
    private final JobPoller poller = House.get(JobPoller.class);

    @AfterEach
    void noMailServer() {
        TestSettings.unset("PASSERELLE_SMTP_HOST");
        TestSettings.unset("PASSERELLE_SMTP_PORT");
    }

    @Test
    void aMailCarriesTheLinkAndNothingAboutThePerson() {
        registration.register("lea@asso.example.org", "Léa Dubois", Language.FR, "192.0.2.1");
        OutboxRow mail = onlyMail();
        assertThat(mail.recipient()).isEqualTo("lea@asso.example.org");
        assertThat(mail.subject()).isEqualTo("Ouvrez votre compte Passerelle");
        assertThat(onlyBody())
                .contains("https://passerelle.example/open/security/activation.xhtml?token="
                        + Heard.last(LinkIssued.class).secret())
                .contains("25 novembre 2026")
                .doesNotContain("Léa", "Dubois", "{");
    }

    @Test
    void peopleReadTheirOwnLanguage() {
        registration.register("lea@asso.example.org", "Léa Dubois", Language.EN, "192.0.2.1");
        assertThat(onlyMail().subject()).isEqualTo("Open your Passerelle account");
    }

    @Test
    void mailsWaitUntilThereIsAServerThenGoOnceAndAreErased() throws Exception {
        registration.register("lea@asso.example.org", "Léa Dubois", Language.FR, "192.0.2.1");
        poller.poll();
        assertThat(onlyMail().state()).isEqualTo(MailState.WAITING);
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            TestSettings.set("PASSERELLE_SMTP_HOST", "localhost");
            TestSettings.set(
                    "PASSERELLE_SMTP_PORT", Integer.toString(server.getSmtp().getPort()));
            poller.poll();
            poller.poll();
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getAllRecipients()[0]).hasToString("lea@asso.example.org");
            assertThat(received[0].getMessageID()).isEqualTo("<" + onlyMail().id() + "@passerelle>");
            assertThat(received[0].getContent().toString()).contains("/open/security/activation.xhtml?token=");
        } finally {
            server.stop();
        }
        assertThat(onlyMail().state()).isEqualTo(MailState.SENT);
        assertThat(onlyBody()).isNull();
    }

    @Test
    void aMailServerThatIsAwayLosesNothing() {
        registration.register("lea@asso.example.org", "Léa Dubois", Language.FR, "192.0.2.1");
        TestSettings.set("PASSERELLE_SMTP_HOST", "localhost");
        TestSettings.set("PASSERELLE_SMTP_PORT", "1");
        poller.poll();
        assertThat(onlyMail().state()).isEqualTo(MailState.WAITING);
        assertThat(onlyBody()).isNotNull();
    }

    @Test
    void anAdministratorSeesAttemptsAndTriesAgainOnlyAMailThatWasGivenUp() {
        House.transact(() -> House.get(Outbox.class).mail("a@b.fr", Language.FR, "passwordChanged", "/x.xhtml"));
        Outbox outbox = House.get(Outbox.class);
        UUID id = onlyMail().id();
        assertThat(onlyMail().attempts()).isZero();
        assertThatThrownBy(() -> House.run(GivenActors.ANYBODY, () -> outbox.retry(id)))
                .hasMessage("mail.notFailed");
        TestDatabase.get().execute("update outbox_mail set state = 'FAILED'");
        TestDatabase.get().execute("update job set state = 'FAILED', attempts = 12");
        assertThat(House.as(GivenActors.ANYBODY, () -> outbox.count(MailState.FAILED)))
                .isOne();
        House.run(GivenActors.ANYBODY, () -> outbox.retry(id));
        assertThat(onlyMail().state()).isEqualTo(MailState.WAITING);
        assertThat(onlyMail().attempts()).isZero();
    }

    @Test
    void aMailIsReadInADemonstrationAlone() {
        House.transact(() -> House.get(Outbox.class).mail("a@b.fr", Language.FR, "passwordChanged", "/x.xhtml"));
        Outbox outbox = House.get(Outbox.class);
        UUID id = onlyMail().id();
        assertThatThrownBy(() -> House.run(GivenActors.ANYBODY, () -> outbox.read(id)))
                .isInstanceOf(NotFound.class);
        TestSettings.set("PASSERELLE_DEMO_PASSWORD", "une-phrase-de-passe-longue");
        try {
            assertThat(House.as(GivenActors.ANYBODY, () -> outbox.read(id)).getBody())
                    .contains("/x.xhtml");
            TestSettings.set("PASSERELLE_SMTP_HOST", "localhost");
            assertThatThrownBy(() -> House.run(GivenActors.ANYBODY, () -> outbox.read(id)))
                    .isInstanceOf(NotFound.class);
        } finally {
            TestSettings.unset("PASSERELLE_DEMO_PASSWORD");
        }
    }

    @Test
    void anAddressCannotBringASecondHeader() {
        House.transact(() -> House.get(Outbox.class)
                .mail("a@b.fr\r\nBcc: c@d.fr", Language.FR, "passwordChanged", "/open/security/login.xhtml"));
        assertThat(onlyMail().recipient()).doesNotContain("\n", "\r");
    }

    @Test
    void nothingIsWrittenForAnAddressWithoutAccount() {
        House.get(PasswordReset.class).ask("nobody@asso.example.org", "192.0.2.1");
        assertThat(mails()).isEmpty();
    }

    @Test
    void everyChangeOfOnesAccountIsTold() {
        for (AccountNotice.Kind kind : AccountNotice.Kind.values()) {
            House.transact(() -> House.fire(new AccountNotice(kind, "lea@asso.example.org", Language.EN)));
        }
        assertThat(mails()).hasSize(AccountNotice.Kind.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void everyNoticeAboutAFileHasWordsInBothLanguages(FileNotice notice) {
        for (Language language : Language.values()) {
            String body = Texts.of(
                    language.locale(),
                    "mail." + notice.template() + ".body",
                    "https://x/y",
                    "AA-2026-00042",
                    "Projet : Z");
            assertThat(body).contains("https://x/y", "Projet : Z").doesNotContain("{");
            assertThat(Texts.of(language.locale(), "mail." + notice.template() + ".subject", "", "AA-2026-00042"))
                    .isNotBlank();
        }
    }

    /** Mails and pages agree: nobody is written of a step that their history hides. */
    @ParameterizedTest
    @EnumSource
    void anOrganisationHearsOnlyOfWhatItsPagesShow(FileNotice notice) {
        Set<Enum<?>> shown = Stream.of(Application.WORKFLOW, Agreement.WORKFLOW, BankAccount.WORKFLOW)
                .flatMap(workflow -> workflow.table().stream())
                .filter(Transition::isShownToApplicant)
                .map(Transition::action)
                .collect(Collectors.toSet());
        assertThat(notice.audience() != FileNotice.Audience.ORGANISATION || shown.containsAll(notice.happenings()))
                .isTrue();
    }

    @Test
    void nobodyIsToldThatADraftTheyNeverSawIsGivenUp() {
        Subject draft = new Subject(Agreement.class, Ids.next());
        House.transact(() -> House.fire(
                new Transitioned(draft, AgreementAction.CANCEL, AgreementState.CANCELLED, false, GivenActors.ANYBODY)));
        assertThat(mails()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyNoticeLeadsToAPageThatExists(FileNotice notice) {
        String file = notice.page().replaceAll("\\?.*", "");
        assertThat(Path.of("../web/src/main/webapp" + file)).exists();
    }

    @Test
    void noTwoStepsOfABankAccountHaveTheSameSubject() {
        List<String> subjects = Arrays.stream(FileNotice.values())
                .filter(notice -> notice.kind() == FileKind.BANK_ACCOUNT)
                .map(notice -> Texts.of(Language.FR.locale(), "mail." + notice.template() + ".subject", ""))
                .toList();
        assertThat(subjects).doesNotHaveDuplicates().hasSize(7);
    }

    private static OutboxRow onlyMail() {
        assertThat(mails()).hasSize(1);
        return mails().get(0);
    }

    private static String onlyBody() {
        return TestDatabase.get().query("select body from outbox_mail").get(0);
    }

    private static List<OutboxRow> mails() {
        return House.as(GivenActors.ANYBODY, () -> House.get(Outbox.class).list(null, 0, 100));
    }
}
