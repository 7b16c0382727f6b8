package fr.passerelle.base.workflow;

import java.util.Locale;
import java.util.stream.Collectors;

/** One workflow as a table of Markdown, for the documentation. */
public final class WorkflowPage {
    private WorkflowPage() {}

    /** {@code title} is the entity; {@code start} the state in which it is born. */
    public static String of(String title, Enum<?> start, Workflow<?, ?, ?> workflow) {
        StringBuilder page = new StringBuilder("## " + title + "\n\nBorn `" + start + "`.\n\n")
                .append("| From | Action | To | Who | Told to the applicant | Refused otherwise with |\n")
                .append("|---|---|---|---|---|---|\n");
        for (Transition<?, ?, ?> line : workflow.table()) {
            String who = line.roles().stream()
                    .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .sorted()
                    .collect(Collectors.joining(", "));
            String refusal = line.refusal().isEmpty() ? "" : "`" + line.refusal() + "`";
            page.append("| ").append(line.fromName()).append(" | ").append(line.action());
            page.append(" | ").append(line.to()).append(" | ").append(who);
            page.append(" | ").append(line.isShownToApplicant() ? "yes" : "");
            page.append(" | ").append(refusal).append(" |\n");
        }
        return page.append('\n').toString();
    }
}
