import { z } from "zod";
import type { Locale } from "@/lib/kernel/locale";
import { env } from "../env";
import type { Deliver } from "../queue/outbox";

type TextMessage = { to: string; locale: Locale; text: string };

/** `bad_recipient` is final; `refused` means our account, not the number; the others are worth another try. */
type SmsFailure =
  | "sms.timeout"
  | "sms.unavailable"
  | "sms.deferred"
  | "sms.refused"
  | "sms.bad_recipient";
type Texted = { ok: true } | { ok: false; failed: SmsFailure; tryAgain: boolean };

export type Sms = { name: "twilio" | "outbox"; send(message: TextMessage): Promise<Texted> };

export type TwilioOptions = {
  accountSid: string;
  authToken: string;
  /** A number in E.164, a sender name, or the id of a messaging service (`MG…`). */
  from: string;
  baseUrl?: string | undefined;
  deadlineMs?: number;
};

const e164 = /^\+[1-9]\d{6,14}$/;
/** Not a number, no mobile, not reachable, unsubscribed, or in a country that is switched off: asking again is no use. */
const recipientCodes = new Set([
  21211, 21214, 21217, 21401, 21407, 21408, 21610, 21612, 21614, 30003, 30005, 30006,
]);

const Sent = z.object({ sid: z.string() });
const Refusal = z.object({ code: z.number() });

function failed(failure: SmsFailure): Texted {
  return { ok: false, failed: failure, tryAgain: failure !== "sms.bad_recipient" };
}

/** Text messages through Twilio's Messages resource. */
export function createTwilioSms(options: TwilioOptions): Sms {
  const {
    accountSid,
    authToken,
    from,
    baseUrl = "https://api.twilio.com",
    deadlineMs = 10_000,
  } = options;
  const address = `${baseUrl}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;

  return {
    name: "twilio",
    async send({ to, text }) {
      if (!e164.test(to)) return failed("sms.bad_recipient");
      const deadline = AbortSignal.timeout(deadlineMs);
      try {
        const response = await fetch(address, {
          method: "POST",
          headers: { authorization },
          body: new URLSearchParams({
            To: to,
            [from.startsWith("MG") ? "MessagingServiceSid" : "From"]: from,
            Body: text,
          }),
          signal: deadline,
          redirect: "error",
        });
        const body: unknown = await response.json().catch(() => null);
        if (response.ok)
          return Sent.safeParse(body).success ? { ok: true } : failed("sms.unavailable");
        const code = Refusal.safeParse(body).data?.code ?? 0;
        if (response.status === 401 || response.status === 403) return failed("sms.refused");
        if (response.status === 429) return failed("sms.deferred");
        if (recipientCodes.has(code)) return failed("sms.bad_recipient");
        return failed(response.status < 500 ? "sms.refused" : "sms.unavailable");
      } catch {
        return failed(deadline.aborted ? "sms.timeout" : "sms.unavailable");
      }
    },
  };
}

/** Text messages into the outbox, for installations without a Twilio account. */
export function createOutboxSms(deliver: Deliver): Sms {
  return {
    name: "outbox",
    async send({ to, locale, text }) {
      if (!e164.test(to)) return failed("sms.bad_recipient");
      await deliver({
        channel: "sms",
        recipient: to,
        locale,
        subject: null,
        textBody: text,
        htmlBody: null,
      });
      return { ok: true };
    },
  };
}

/** The configured way to send text messages; `deliver` is used where no provider is configured. */
export function sms(deliver: Deliver): Sms {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = env();
  if (!accountSid || !authToken || !from) return createOutboxSms(deliver);
  return createTwilioSms({ accountSid, authToken, from });
}
