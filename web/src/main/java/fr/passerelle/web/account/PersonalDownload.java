package fr.passerelle.web.account;

import fr.passerelle.base.privacy.PersonalFiles;
import fr.passerelle.web.http.Sending;
import fr.passerelle.web.http.ServiceServlet;
import fr.passerelle.web.words.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** All that is held of the person who asks, as one archive. */
@WebServlet("/mes-donnees.zip")
public class PersonalDownload extends ServiceServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonalFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] archive = files.takeAway(Reader.of(request));
        new Sending("mes-donnees.zip", "application/zip", archive.length, new ByteArrayInputStream(archive))
                .to(response);
    }
}
