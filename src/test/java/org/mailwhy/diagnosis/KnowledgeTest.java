package org.mailwhy.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mailwhy.Cause;
import org.mailwhy.Certainty;
import org.mailwhy.Diagnosis;
import org.mailwhy.Dialogue.Peer;
import org.mailwhy.Mechanism;
import org.mailwhy.Reply;
import org.mailwhy.Scope;

class KnowledgeTest {
    private static final Knowledge KNOWLEDGE = Knowledge.standard();
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.standard();

    private static Reply reply(String text) {
        return Reply.parse(text).orElseThrow();
    }

    private static Diagnosis explain(String text) {
        return DIAGNOSTICIAN.explain(reply(text));
    }

    @Test
    void everyExampleBearsItsCodeAndIsOfItsCause() {
        assertThat(KNOWLEDGE.providerCodes().values().stream().flatMap(List::stream).toList())
                .allSatisfy(code -> {
                    Reading reading = Reading.of(reply(code.example()), KNOWLEDGE);
                    assertThat(reading.codes()).as(code.example()).contains(code);
                    Cause meant =
                            code.bits().entrySet().stream()
                                    .max(Map.Entry.comparingByValue())
                                    .orElseThrow()
                                    .getKey();
                    List<Cause> three =
                            explain(code.example()).causes().stream()
                                    .limit(3)
                                    .map(Diagnosis.Ranked::cause)
                                    .toList();
                    assertThat(three).as(code.example()).contains(meant);
                });
    }

    @Test
    void noWordingStandsTwice() {
        assertThat(KNOWLEDGE.wordings().stream().map(Wording::feature)).doesNotHaveDuplicates();
    }

    @Test
    void everyWordingCanFire() {
        assertThat(KNOWLEDGE.wordings())
                .allSatisfy(w -> assertThat(w.said()).noneMatch(w.unsaid()::contains));
    }

    @Test
    void everyCorrectionIsOfSomethingKnown() {
        Set<String> known =
                Stream.concat(
                                KNOWLEDGE.wordings().stream().map(Wording::feature),
                                Stream.iterate(0, i -> i < KNOWLEDGE.lexicon().size(), i -> i + 1)
                                        .map(KNOWLEDGE.lexicon()::feature))
                        .collect(Collectors.toSet());
        assertThat(KNOWLEDGE.model().corrections().keySet())
                .filteredOn(feature -> feature.startsWith("row ") || feature.startsWith("word "))
                .as("run ModelWriter after the tables have changed")
                .isSubsetOf(known);
    }

    @Test
    void aConceptThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Wording.parse("nosuch : policy 1", KNOWLEDGE.lexicon()))
                .hasMessageContaining("nosuch");
    }

    @Test
    void theFirstRepliesOfTheProductAreLikely() {
        assertThat(explain("452 4.3.1 Insufficient system storage"))
                .satisfies(d -> {
                    assertThat(d.cause()).isEqualTo(Cause.DISK_FULL);
                    assertThat(d.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(d.verdict().scope()).isEqualTo(Scope.SERVER);
                    assertThat(d.speaker().software()).isEqualTo("postfix");
                    assertThat(d.advice().remedy().operator())
                            .anyMatch(s -> s.contains("postconf"))
                            .noneMatch(s -> s.contains("exim"));
                });
        assertThat(explain("452 4.2.2 Mailbox full").cause()).isEqualTo(Cause.MAILBOX_QUOTA);
        assertThat(explain("421 4.3.2 Server shutting down").cause()).isEqualTo(Cause.MAINTENANCE);
        assertThat(explain("421 Too much load; please try again later.").cause())
                .isEqualTo(Cause.OVERLOAD);
    }

    @Test
    void aReplyThatSaysNothingIsUnknown() {
        for (String nothing : List.of("421", "452", "421 Please try again later", "421 4.7.0 no")) {
            assertThat(explain(nothing).certainty())
                    .as(nothing)
                    .isIn(Certainty.UNKNOWN, Certainty.POSSIBLE);
        }
    }

    @Test
    void aThrottleWithAReasonIsOfTheReason() {
        Diagnosis diagnosis =
                explain(
                        "421 4.7.0 [192.0.2.1 15] Our system has detected an unusual rate of"
                                + " unsolicited mail originating from your IP address. To protect"
                                + " our users from spam, mail sent from your IP address has been"
                                + " temporarily rate limited.");

        assertThat(diagnosis.cause()).isEqualTo(Cause.REPUTATION);
        assertThat(diagnosis.verdict().mechanism()).isEqualTo(Mechanism.THROTTLE);
        assertThat(diagnosis.speaker().software()).isEqualTo("gmail");
    }

    @Test
    void theWaitIsRead() {
        assertThat(wait("421 Try again in 30 minutes")).isEqualTo(Duration.ofMinutes(30));
        assertThat(wait("450 Greylisted for 300 seconds")).isEqualTo(Duration.ofMinutes(5));
        assertThat(wait("421 blocked, retry after 2 hours")).isEqualTo(Duration.ofHours(2));
        assertThat(wait("421 please retry in 5-10 minutes")).isEqualTo(Duration.ofMinutes(10));
        assertThat(wait("421 Try again in 30 to 60 min")).isEqualTo(Duration.ofMinutes(60));
        assertThat(wait("450 4.2.0 retry-after: 90")).isEqualTo(Duration.ofSeconds(90));
        assertThat(wait("421 temporarily blocked for 2h")).isEqualTo(Duration.ofHours(2));
        assertThat(wait("450 Bitte in 15 Minuten erneut versuchen"))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(wait("450 erneut in 2 Stunden")).isEqualTo(Duration.ofHours(2));
        assertThat(wait("450 Veuillez réessayer dans 10 minutes"))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(wait("450 Intente de nuevo en 5 minutos")).isEqualTo(Duration.ofMinutes(5));
        assertThat(wait("450 Повторите попытку через 30 минут")).isEqualTo(Duration.ofMinutes(30));
        assertThat(wait("450 请在5分钟后重试")).isEqualTo(Duration.ofMinutes(5));
        assertThat(wait("450 300秒後に再試行してください")).isEqualTo(Duration.ofMinutes(5));
        assertThat(explain("421 500 in the last 1 hour, back off").advice().retryAfter()).isNull();
        assertThat(explain("421 no more than 10 messages a minute").advice().retryAfter()).isNull();
        assertThat(explain("421 max 500 messages in past 1 hour").advice().retryAfter()).isNull();
        assertThat(explain("421 try again in 999999 days").advice().retryAfter()).isNull();
    }

    private static Duration wait(String text) {
        Duration wait = explain(text).advice().retryAfter();
        return wait == null ? Duration.ZERO : wait;
    }

    @Test
    void enhancedCodesAtTheEndAreRead() {
        assertThat(Reading.of(reply("421 out of memory (#4.3.0)"), KNOWLEDGE).enhancedDetail())
                .isEqualTo("3.0");
    }

    @Test
    void providersAreKnownByHostOrWords() {
        Peer google = new Peer("192.0.2.1", "alt1.gmail-smtp-in.l.google.com", null);
        Peer evil = new Peer("192.0.2.1", "google.com.example.net", null);
        assertThat(DIAGNOSTICIAN.provider(google, null)).isEqualTo("gmail");
        assertThat(DIAGNOSTICIAN.provider(evil, null)).isEqualTo("other");
        assertThat(DIAGNOSTICIAN.provider(Peer.UNKNOWN, reply("421 4.7.0 [TSS04] deferred")))
                .isEqualTo("yahoo");
        assertThat(
                        DIAGNOSTICIAN.provider(
                                Peer.UNKNOWN, reply("452 4.3.1 Insufficient system storage")))
                .isEqualTo("other");
    }

    @Test
    void everyCauseHasARunbook() {
        for (Cause cause : Cause.values()) {
            Runbook runbook = Runbook.of(cause);
            assertThat(runbook.title()).isNotBlank();
            assertThat(runbook.meaning()).endsWith(".");
            assertThat(runbook.occurs()).isNotEmpty();
            assertThat(runbook.recognise()).isNotEmpty();
            assertThat(runbook.fix()).isNotEmpty();
            assertThat(runbook.avoid()).isNotEmpty();
            assertThat(runbook.sender()).isNotEmpty();
            assertThat(runbook.with421()).isNotBlank();
            assertThat(runbook.with452()).isNotBlank();
        }
    }

    @Test
    void bareCodesHaveAReference() {
        assertThat(Arrays.asList("421", "452", "450", "499", "4.3.1", "5.7.1"))
                .allSatisfy(code -> assertThat(Reference.of(code)).isPresent());
        assertThat(Reference.of("452").orElseThrow().difference()).contains("421 ends");
        assertThat(Reference.of("4.3.1").orElseThrow().causes().getFirst().cause())
                .isEqualTo(Cause.DISK_FULL);
        assertThat(Arrays.asList("250", "2.1.5", "452 full", "", "42", "4.3"))
                .allSatisfy(code -> assertThat(Reference.of(code)).isEmpty());
    }
}
