package fr.passerelle.reports.part;

/**
 * The service that answers questions about the file (CRPA, art. R112-5: its name, postal address, mail and telephone).
 *
 * @param mail may be blank when {@code phone} is given
 * @param phone may be blank when {@code mail} is given
 */
public record Contact(String service, String name, String mail, String phone) {
    public Contact {
        name = name == null ? "" : name;
        mail = mail == null ? "" : mail;
        phone = phone == null ? "" : phone;
        Checks.of()
                .text(service, "contact.service")
                .that(!mail.isBlank() || !phone.isBlank(), "contact.mailOrPhone")
                .orRefuse();
    }
}
