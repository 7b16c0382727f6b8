package fr.passerelle.web.office.finance;

import fr.passerelle.agreement.PaymentCalendar;
import fr.passerelle.agreement.PlannedPayment;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.web.http.ServiceServlet;
import fr.passerelle.web.words.ReaderTexts;
import fr.passerelle.web.words.Spreadsheet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The payment calendar of a budget year, or of all, as a file. */
@WebServlet("/office/finance/payments.csv")
public class PaymentsExport extends ServiceServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> HEADINGS = List.of(
            "agreement.dueOn",
            "agreement.reference",
            "payments.organisation",
            "payments.year",
            "agreement.payment",
            "agreement.condition",
            "payments.account",
            "agreement.amount");

    @Inject
    private transient PaymentCalendar calendar;

    @Inject
    private transient ReaderTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer year = year(request.getParameter("year"));
        calendar.count(year);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String name = year == null ? "versements" : "versements-" + year;
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        PrintWriter out = response.getWriter();
        out.write(Spreadsheet.BYTE_ORDER_MARK);
        Spreadsheet sheet = new Spreadsheet(out);
        sheet.line(HEADINGS.stream().map(texts::web).toList());
        calendar.export(year, payment -> sheet.line(cells(payment)));
    }

    private List<String> cells(PlannedPayment payment) {
        return Stream.of(
                        Spreadsheet.day(payment.dueOn()),
                        payment.reference().toString(),
                        payment.organisation(),
                        String.valueOf(payment.year()),
                        texts.of(payment.kind()),
                        texts.of(payment.condition()),
                        Spreadsheet.day(payment.payableFrom()),
                        Spreadsheet.amount(payment.amount()))
                .toList();
    }

    private static Integer year(String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{4}")) {
            throw new NotFound();
        }
        return Integer.valueOf(typed);
    }
}
