package fr.passerelle.reports.part;

import java.math.BigDecimal;

/**
 * The grant application a document speaks of.
 *
 * @param reference of the application
 * @param call title of the call for projects
 * @param amount asked for, in euros
 * @param budget total of the project, in euros
 */
public record Request(String reference, String call, String project, BigDecimal amount, BigDecimal budget) {
    public Request {
        Checks.of()
                .text(reference, "request.reference")
                .text(call, "request.call")
                .text(project, "request.project")
                .positive(amount, "request.amount")
                .positive(budget, "request.budget")
                .orRefuse();
    }
}
