import { createTransport } from "nodemailer";
import { isMailAddress, type Mail, type MailFailure, type Posted } from "./mail-message";

export type SmtpOptions = {
  /** `smtp://user:password@host:587` (STARTTLS) or `smtps://…:465` (TLS from the first byte). */
  url: string;
  from: string;
  /** Certificate to trust besides the public ones, PEM. */
  ca?: string | undefined;
  deadlineMs?: number;
};

const final: ReadonlySet<MailFailure> = new Set(["mail.bad_recipient", "mail.rejected"]);

function failed(failure: MailFailure): Posted {
  return { ok: false, failed: failure, tryAgain: !final.has(failure) };
}

function failureOf(error: unknown): Posted {
  const {
    code = "",
    responseCode = 0,
    message = "",
  } = error as { code?: string; responseCode?: number; message?: string };
  if (code === "ETIMEDOUT") return failed("mail.timeout");
  if (code === "EAUTH" || code === "ENOAUTH") return failed("mail.refused");
  // A certificate that is not trusted is reported as a socket error, with only its text to tell.
  const untrusted =
    code === "ETLS" || code === "EREQUIRETLS" || /certificate|TLS|SSL/i.test(message);
  if (untrusted) return failed("mail.insecure");
  if (responseCode >= 400 && responseCode < 500) return failed("mail.deferred");
  if (code === "EENVELOPE") return failed("mail.bad_recipient");
  if (responseCode >= 500) return failed("mail.rejected");
  return failed("mail.unavailable");
}

const isLoopback = (host: string) => ["localhost", "127.0.0.1", "[::1]"].includes(host);

/**
 * Letters through a mail server. A password is never sent without encryption except to this machine, so a server that
 * hides STARTTLS (or somebody between us who strips it) gets nothing.
 */
export function createSmtpMail({ url, from, ca, deadlineMs = 20_000 }: SmtpOptions): Mail {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const options = {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && username !== "" && !isLoopback(hostname),
    ...(username
      ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
      : {}),
    tls: { minVersion: "TLSv1.2" as const, ...(ca ? { ca } : {}) },
    connectionTimeout: deadlineMs / 2,
    greetingTimeout: deadlineMs / 2,
    socketTimeout: deadlineMs / 2,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const fromHost = /@([^>\s]+)/.exec(from)?.[1] ?? "localhost";

  return {
    name: "smtp",
    async send({ id, to, locale, subject, text, html }) {
      if (!isMailAddress(to)) return failed("mail.bad_recipient");
      // A connection each: letters are few, and a pool would hold sockets open in machines that are frozen between requests.
      const transport = createTransport(options);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(Object.assign(new Error("the e-mail took too long"), { code: "ETIMEDOUT" })),
          deadlineMs,
        );
      });
      try {
        const message = {
          from,
          to: { name: "", address: to },
          subject,
          text,
          ...(html ? { html } : {}),
          messageId: `<${id}@${fromHost}>`,
          headers: { "Auto-Submitted": "auto-generated", "Content-Language": locale },
        };
        await Promise.race([transport.sendMail(message), late]);
        return { ok: true };
      } catch (error) {
        return failureOf(error);
      } finally {
        clearTimeout(timer);
        transport.close();
      }
    },
  };
}
