import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { OutboxMessage } from "@/lib/platform/queue/outbox";
import { createOutboxSms, createTwilioSms, type TwilioOptions } from "@/lib/platform/sms/sms";
import { refusedUrl } from "@/tests/support/stand-ins/loopback-server";
import { startTwilio, type TwilioBehaviour } from "@/tests/support/stand-ins/twilio";

const account = { accountSid: "AC00000000000000000000000000000000", authToken: "0123456789abcdef" };
const message = { to: "+989121234567", locale: "fa", text: "کد شما: ۱۲۳۴۵۶" } as const;

describe("text messages through Twilio", () => {
  let twilio: Awaited<ReturnType<typeof startTwilio>>;
  beforeAll(async () => {
    twilio = await startTwilio(account);
  });
  afterAll(() => twilio.close());
  afterEach(() => {
    twilio.state.behaviour = "normal";
    twilio.state.messages = [];
  });
  const open = (more: Partial<TwilioOptions> = {}) =>
    createTwilioSms({
      ...account,
      from: "+15005550006",
      baseUrl: twilio.url,
      deadlineMs: 5000,
      ...more,
    });

  it("arrive with number, sender and Persian text", async () => {
    expect(await open().send(message)).toEqual({ ok: true });
    expect(twilio.state.messages).toEqual([
      { to: "+989121234567", from: "+15005550006", body: "کد شما: ۱۲۳۴۵۶" },
    ]);
  });

  it("go through a messaging service where one is named", async () => {
    await open({ from: "MG0123" }).send(message);
    expect(twilio.state.messages[0]?.from).toBe("MG0123");
  });

  it.each<[TwilioBehaviour, object]>([
    ["landline", { ok: false, failed: "sms.bad_recipient", tryAgain: false }],
    ["unsubscribed", { ok: false, failed: "sms.bad_recipient", tryAgain: false }],
    ["region_off", { ok: false, failed: "sms.bad_recipient", tryAgain: false }],
    ["busy", { ok: false, failed: "sms.deferred", tryAgain: true }],
    ["error_500", { ok: false, failed: "sms.unavailable", tryAgain: true }],
    ["html", { ok: false, failed: "sms.unavailable", tryAgain: true }],
    ["reset", { ok: false, failed: "sms.unavailable", tryAgain: true }],
    ["hang", { ok: false, failed: "sms.timeout", tryAgain: true }],
  ])("name the answer %s and whether another try makes sense", async (behaviour, expected) => {
    twilio.state.behaviour = behaviour;
    const deadlineMs = behaviour === "hang" ? 300 : 5000;
    expect(await open({ deadlineMs }).send(message)).toEqual(expected);
  });

  it("name a wrong token and a server that is not there", async () => {
    expect(await open({ authToken: "wrong" }).send(message)).toMatchObject({
      failed: "sms.refused",
    });
    expect(await open({ baseUrl: await refusedUrl() }).send(message)).toMatchObject({
      failed: "sms.unavailable",
    });
  });

  it.each(["09121234567", "+0123456789", "+12", "+1 500 555", "tel:+15005550006", ""])(
    "never go to %j",
    async (to) => {
      expect(await open().send({ ...message, to })).toEqual({
        ok: false,
        failed: "sms.bad_recipient",
        tryAgain: false,
      });
      expect(twilio.state.messages).toEqual([]);
    },
  );
});

describe("text messages without a provider", () => {
  it("land in the outbox", async () => {
    const kept: OutboxMessage[] = [];
    expect(await createOutboxSms(async (sent) => void kept.push(sent)).send(message)).toEqual({
      ok: true,
    });
    expect(kept).toEqual([
      {
        channel: "sms",
        recipient: message.to,
        locale: "fa",
        subject: null,
        textBody: message.text,
        htmlBody: null,
      },
    ]);
  });
});
