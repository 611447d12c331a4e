import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import { selfSigned } from "./self-signed";

export type SmtpBehaviour =
  | "normal"
  | "unknown_recipient"
  | "greylisted"
  | "mailbox_full"
  | "hang_after_data";
type CaughtMail = {
  from: string;
  to: string[];
  raw: string;
  secure: boolean;
  user: string | null;
};
export type SmtpOptions = { user?: string; password?: string; startTls?: boolean; host?: string };

function refusal(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

/** A mail server on loopback that catches what it is sent. Without `startTls` it never offers encryption. */
export async function startSmtp({
  user,
  password,
  startTls = false,
  host = "127.0.0.1",
}: SmtpOptions = {}) {
  const { key, cert } = selfSigned();
  const state = {
    behaviour: "normal" as SmtpBehaviour,
    mails: [] as CaughtMail[],
    passwordsSeen: 0,
  };
  const server = new SMTPServer({
    key,
    cert,
    authOptional: !user,
    allowInsecureAuth: !startTls,
    disabledCommands: startTls ? [] : ["STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onAuth(auth, _session, done) {
      state.passwordsSeen += 1;
      if (auth.username === user && auth.password === password)
        return done(null, { user: auth.username });
      done(refusal(535, "Authentication credentials invalid"));
    },
    onRcptTo(_address, _session, done) {
      if (state.behaviour === "unknown_recipient") return done(refusal(550, "No such user here"));
      if (state.behaviour === "greylisted")
        return done(refusal(451, "Greylisted, try again later"));
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (state.behaviour === "hang_after_data") return;
        if (state.behaviour === "mailbox_full") return done(refusal(552, "Mailbox full"));
        state.mails.push({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString("utf8"),
          secure: session.secure,
          user: session.user ? String(session.user) : null,
        });
        done(null, "2.0.0 Ok: queued");
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.server.address() as AddressInfo;
  const credentials = user
    ? `${encodeURIComponent(user)}:${encodeURIComponent(password ?? "")}@`
    : "";
  return {
    url: `smtp://${credentials}${host}:${port}`,
    cert,
    state,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A port that takes connections and never says a word. */
export async function startSilentPort() {
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((socket) => sockets.add(socket.on("error", () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
