package fr.passerelle.web.office.application;

import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.web.http.ServiceServlet;
import fr.passerelle.web.layout.Viewer;
import fr.passerelle.web.words.ReaderTexts;
import fr.passerelle.web.words.Spreadsheet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The list as its filters say, as a file. */
@WebServlet(urlPatterns = "/office/application/list.csv")
public class ListExport extends ServiceServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Applications applications;

    @Inject
    private transient ReaderTexts texts;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationFilter wanted =
                ListQuery.of(request.getParameterMap()).filter(viewer.actor().accountId());
        // Whoever may not read it is refused before the answer is named a file.
        applications.count(wanted);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"dossiers-" + Paris.today(clock) + ".csv\"");
        PrintWriter out = response.getWriter();
        out.write(Spreadsheet.BYTE_ORDER_MARK);
        ListCsv csv = new ListCsv(out, texts::web, texts::of);
        csv.head();
        applications.export(wanted, csv::row);
    }
}
