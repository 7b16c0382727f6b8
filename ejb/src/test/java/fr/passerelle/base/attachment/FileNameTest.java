package fr.passerelle.base.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.RuleViolation;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void keepsAnOrdinaryNameAsItIs() {
        assertThat(FileName.sanitised("Comptes 2025 - approuvés.pdf").value())
                .isEqualTo("Comptes 2025 - approuvés.pdf");
        assertThat(FileName.sanitised("BILAN.PDF").extension()).isEqualTo("pdf");
    }

    @Test
    void joinsTheLettersThatMacOsSendsInTwoParts() {
        assertThat(FileName.sanitised("approuve\u0301.pdf").value()).isEqualTo("approuvé.pdf");
    }

    @Test
    void dropsFoldersControlsAndDirectionMarks() {
        assertThat(FileName.sanitised("C:\\Users\\moi\\rib.pdf").value()).isEqualTo("rib.pdf");
        assertThat(FileName.sanitised("../../etc/passwd").value()).isEqualTo("passwd");
        assertThat(FileName.sanitised("facture\u202Efdp.exe").value()).isEqualTo("facturefdp.exe");
        assertThat(FileName.sanitised("rib\u200B.pdf\r\nSet-Cookie: a").value()).isEqualTo("rib.pdfSet-Cookie_ a");
    }

    @Test
    void givesANameToAFileWithoutOne() {
        assertThat(FileName.sanitised(null).value()).isEqualTo("document");
        assertThat(FileName.sanitised(".pdf").value()).isEqualTo("document.pdf");
        assertThat(FileName.sanitised(" . ").value()).isEqualTo("document");
    }

    @Test
    void shortensALongNameAndKeepsItsExtension() {
        FileName name = FileName.sanitised("a".repeat(400) + ".docx");
        assertThat(name.value()).hasSize(120).endsWith(".docx");
    }

    @Test
    void refusesToExistUnlessItIsHarmless() {
        assertThatThrownBy(() -> new FileName("../rib.pdf")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void makesAnyStringHarmlessAndDoesSoOnlyOnce() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            int[] points = random.ints(random.nextInt(200), 1, 0x2FFFF).toArray();
            FileName once = FileName.sanitised(new String(points, 0, points.length));
            assertThat(FileName.sanitised(once.value())).isEqualTo(once);
        }
    }
}
