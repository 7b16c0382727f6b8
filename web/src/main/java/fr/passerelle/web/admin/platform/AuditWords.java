package fr.passerelle.web.admin.platform;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.audit.AuditEntry;
import fr.passerelle.base.audit.AuditRow;
import fr.passerelle.base.shared.Money;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of the journal in the reader's words: steps, states, roles, rules and days instead of their codes. */
@Named
@RequestScoped
public class AuditWords {
    private static final Pattern CODE = Pattern.compile(String.join(
            "|",
            "(?<hash>\\b\\p{XDigit}{64}\\b)",
            "(?<id>\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b)",
            "(?<day>\\b\\d{4}-\\d{2}-\\d{2}\\b)",
            "(?<amount>\\b\\d{1,13}\\.\\d{2}\\b)",
            "(?<word>\\b[A-Z][A-Z_]{2,}\\b|\\b[a-z][A-Za-z]+(?==)|\\b(?:true|false)\\b)"));

    /** Entities whose actions and states have another name than theirs. */
    private static final Map<String, String> ENUMS = Map.of("ProjectCall", "Call");

    /** The product in lines from before it said what it was doing. */
    private static final UUID BEFORE_ACTS = new UUID(0, 0);

    @Inject
    private ReaderTexts texts;

    /** What was done: a fact of its own, or a step of a workflow. */
    public String action(AuditEntry entry) {
        String key = enumOf(entry) + "Action." + entry.getAction();
        String step = texts.known(key + ".done", texts.known(key, entry.getAction()));
        return texts.known("Audit." + entry.getAction(), step);
    }

    public String type(AuditEntry entry) {
        return texts.known("Audit.type." + entry.getObjectType(), entry.getObjectType());
    }

    /** The name or reference of what was acted on; the end of its identifier when nobody knows it any more. */
    public String subject(AuditRow row) {
        return row.subject().isEmpty() ? shortened(row.entry().getObjectId()) : row.subject();
    }

    public String actor(AuditRow row) {
        UUID id = row.entry().getActorId();
        if (id.equals(BEFORE_ACTS)) {
            return texts.web("audit.system");
        }
        Optional<Act> act = Act.of(id);
        if (act.isPresent()) {
            return texts.web(
                    "audit.act", texts.known("Act." + act.get(), act.get().name()));
        }
        if (id.equals(Actor.ANONYMOUS.accountId())) {
            return texts.web("audit.visitor");
        }
        return row.actor().isEmpty() ? shortened(id) : row.actor();
    }

    public boolean isPerson(AuditRow row) {
        return !row.actor().isEmpty();
    }

    public String details(AuditEntry entry) {
        return CODE.matcher(entry.getDetails())
                .replaceAll(found -> Matcher.quoteReplacement(shown(entry, (Matcher) found)))
                .replace(" -> ", " → ")
                .replace("=", " = ");
    }

    private String shown(AuditEntry entry, Matcher found) {
        String code = found.group();
        if (found.group("day") != null) {
            return texts.dense(LocalDate.parse(code));
        }
        if (found.group("amount") != null) {
            return texts.show(Money.of(code));
        }
        return found.group("word") != null ? word(entry, code) : "…" + code.substring(code.length() - 12);
    }

    private String word(AuditEntry entry, String code) {
        return Stream.of(
                        enumOf(entry) + "State.",
                        "Role.",
                        "MandateRole.",
                        "RuleParameter.",
                        "StateAidBasis.",
                        "Audit.detail.")
                .map(prefix -> texts.known(prefix + code, ""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(code);
    }

    private static String enumOf(AuditEntry entry) {
        return ENUMS.getOrDefault(entry.getObjectType(), entry.getObjectType());
    }

    private static String shortened(UUID id) {
        return id == null ? "" : "…" + id.toString().substring(24);
    }
}
