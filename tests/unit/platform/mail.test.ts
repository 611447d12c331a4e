import { afterEach, describe, expect, it } from "vitest";
import { createOutboxMail, type MailMessage } from "@/lib/platform/mail/mail";
import { createSmtpMail } from "@/lib/platform/mail/smtp";
import type { OutboxMessage } from "@/lib/platform/queue/outbox";
import {
  type SmtpBehaviour,
  type SmtpOptions,
  startSilentPort,
  startSmtp,
} from "@/tests/support/stand-ins/smtp";

const from = "Mythwright <no-reply@mythwright.example>";
const message: MailMessage = {
  id: "out_01h455vb4pex5vsknk084sn02q",
  to: "player@example.org",
  locale: "fa",
  subject: "به میت‌رایت خوش آمدید",
  text: "سلام! حساب شما آماده است.",
  html: '<p dir="rtl">سلام! حساب شما آماده است.</p>',
};
const closing: Array<() => Promise<void>> = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(options: SmtpOptions = {}) {
  const server = await startSmtp(options);
  closing.push(server.close);
  return server;
}

describe("letters through a mail server", () => {
  it("arrive with sender, recipient, Persian subject, both bodies, language and a stable id", async () => {
    const server = await start();
    expect(await createSmtpMail({ url: server.url, from }).send(message)).toEqual({ ok: true });
    const [caught] = server.state.mails;
    expect(caught).toMatchObject({
      from: "no-reply@mythwright.example",
      to: ["player@example.org"],
    });
    expect(caught?.raw).toContain(
      "Message-ID: <out_01h455vb4pex5vsknk084sn02q@mythwright.example>",
    );
    expect(caught?.raw).toContain("Content-Language: fa");
    expect(caught?.raw).toContain("Auto-Submitted: auto-generated");
    expect(caught?.raw).toMatch(/^Subject: =\?UTF-8\?/im);
    expect(caught?.raw).toContain("text/plain; charset=utf-8");
    expect(caught?.raw).toContain("text/html; charset=utf-8");
  });

  it("go encrypted and signed in where the server offers it and its certificate is trusted", async () => {
    const server = await start({ user: "app", password: "pa:ss@word", startTls: true });
    const sent = await createSmtpMail({ url: server.url, from, ca: server.cert }).send(message);
    expect(sent).toEqual({ ok: true });
    expect(server.state.mails[0]).toMatchObject({ secure: true, user: "app" });
  });

  it("are not sent to a server whose certificate nobody vouches for", async () => {
    const server = await start({ startTls: true });
    const sent = await createSmtpMail({ url: server.url, from }).send(message);
    expect(sent).toEqual({ ok: false, failed: "mail.insecure", tryAgain: true });
    expect(server.state.mails).toEqual([]);
  });

  it("keep password and letter back when another machine does not offer encryption", async () => {
    const server = await start({ user: "app", password: "secret", host: "127.0.0.2" });
    const sent = await createSmtpMail({ url: server.url, from }).send(message);
    expect(sent).toEqual({ ok: false, failed: "mail.insecure", tryAgain: true });
    expect(server.state).toMatchObject({ mails: [], passwordsSeen: 0 });
  });

  it.each<[SmtpBehaviour, object]>([
    ["unknown_recipient", { ok: false, failed: "mail.bad_recipient", tryAgain: false }],
    ["greylisted", { ok: false, failed: "mail.deferred", tryAgain: true }],
    ["mailbox_full", { ok: false, failed: "mail.rejected", tryAgain: false }],
    ["hang_after_data", { ok: false, failed: "mail.timeout", tryAgain: true }],
  ])("name the answer %s and whether another try makes sense", async (behaviour, expected) => {
    const deadlineMs = behaviour === "hang_after_data" ? 500 : 10_000;
    const server = await start();
    server.state.behaviour = behaviour;
    expect(await createSmtpMail({ url: server.url, from, deadlineMs }).send(message)).toEqual(
      expected,
    );
  });

  it("name a wrong password", async () => {
    const server = await start({ user: "app", password: "right" });
    const sent = await createSmtpMail({ url: server.url.replace("right", "wrong"), from }).send(
      message,
    );
    expect(sent).toEqual({ ok: false, failed: "mail.refused", tryAgain: true });
  });

  it("give up in bounded time on a server that says nothing", async () => {
    const silent = await startSilentPort();
    closing.push(silent.close);
    const begin = performance.now();
    const sent = await createSmtpMail({
      url: `smtp://127.0.0.1:${silent.port}`,
      from,
      deadlineMs: 400,
    }).send(message);
    expect(sent).toEqual({ ok: false, failed: "mail.timeout", tryAgain: true });
    expect(performance.now() - begin).toBeLessThan(2500);
  });

  it("name a server that is not there", async () => {
    const server = await startSmtp();
    await server.close();
    expect(await createSmtpMail({ url: server.url, from }).send(message)).toEqual({
      ok: false,
      failed: "mail.unavailable",
      tryAgain: true,
    });
  });

  it.each([
    "a@example.org, b@example.org",
    "Name <a@example.org>",
    "a@example.org\r\nBcc: b@example.org",
    "no-at-sign",
    "a b@example.org",
    `${"x".repeat(300)}@example.org`,
  ])("go to one address only and never to %j", async (to) => {
    const server = await start();
    const sent = await createSmtpMail({ url: server.url, from }).send({ ...message, to });
    expect(sent).toEqual({ ok: false, failed: "mail.bad_recipient", tryAgain: false });
    expect(server.state.mails).toEqual([]);
  });

  it("cannot be given more headers through the subject", async () => {
    const server = await start();
    await createSmtpMail({ url: server.url, from }).send({
      ...message,
      subject: "Hi\r\nBcc: b@example.org",
    });
    expect(server.state.mails[0]?.to).toEqual(["player@example.org"]);
    expect(server.state.mails[0]?.raw).not.toMatch(/^Bcc:/im);
  });
});

describe("letters without a mail server", () => {
  it("land in the outbox with everything that would have been sent", async () => {
    const kept: OutboxMessage[] = [];
    const sent = await createOutboxMail(async (message) => void kept.push(message)).send(message);
    expect(sent).toEqual({ ok: true });
    expect(kept).toEqual([
      {
        channel: "mail",
        recipient: "player@example.org",
        locale: "fa",
        subject: message.subject,
        textBody: message.text,
        htmlBody: message.html,
      },
    ]);
  });

  it("fail loudly when the outbox cannot keep them, so that the job tries again", async () => {
    await expect(
      createOutboxMail(() => Promise.reject(new Error("no database"))).send(message),
    ).rejects.toThrow("no database");
  });
});
