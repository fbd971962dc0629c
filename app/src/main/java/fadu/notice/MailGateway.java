package fadu.notice;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.Properties;

/** Sends e-mail by SMTP: {@code smtp://user:password@host:587?from=…}, or {@code smtps://} for TLS from the first byte. */
final class MailGateway implements Gateway {
    private static final String WAIT = "15000";

    private final Session session;
    private final String from;

    MailGateway(String address) {
        var uri = URI.create(address);
        boolean tls = uri.getScheme().equals("smtps");
        var scheme = tls ? "smtps" : "smtp";
        var properties = new Properties();
        properties.put("mail.transport.protocol", scheme);
        properties.put("mail." + scheme + ".host", uri.getHost());
        properties.put("mail." + scheme + ".port", String.valueOf(uri.getPort() > 0 ? uri.getPort() : tls ? 465 : 25));
        properties.put("mail." + scheme + ".connectiontimeout", WAIT);
        properties.put("mail." + scheme + ".timeout", WAIT);
        properties.put("mail." + scheme + ".writetimeout", WAIT);
        properties.put("mail." + scheme + ".ssl.checkserveridentity", "true");
        var user = uri.getUserInfo();
        if (user != null) {
            // A password never goes out in clear.
            properties.put("mail.smtp.starttls.required", "true");
            properties.put("mail." + scheme + ".auth", "true");
        } else {
            properties.put("mail.smtp.starttls.enable", "true");
        }
        this.session = Session.getInstance(properties, user == null ? null : login(user));
        var query = uri.getQuery() == null ? "" : uri.getQuery();
        this.from = query.startsWith("from=") ? query.substring(5) : "fadu@" + uri.getHost();
    }

    private static Authenticator login(String user) {
        int colon = user.indexOf(':');
        var name = colon < 0 ? user : user.substring(0, colon);
        var password = colon < 0 ? "" : user.substring(colon + 1);
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, password);
            }
        };
    }

    @Override
    public String send(Message message) throws IOException {
        try {
            var mail = new Identified(session, message.id());
            mail.setFrom(new InternetAddress(from));
            mail.setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
            mail.setSubject(message.subject(), "UTF-8");
            mail.setText(message.text() + "\n" + message.link() + "\n", "UTF-8");
            mail.setSentDate(Date.from(message.at()));
            Transport.send(mail);
            return "smtp accepted";
        } catch (MessagingException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A mail that has the same id whenever it is sent, so that one sent again can be known. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id.replace('/', '.') + "@fadu>");
        }
    }
}
