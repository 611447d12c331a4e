import { z } from "zod";
import { translator } from "@/lib/i18n/translator";
import { job } from "@/lib/kernel/job";
import { locales } from "@/lib/kernel/locale";
import { text } from "@/lib/notifications/mails/send-mail";
import { unseal } from "@/lib/platform/security/secrets";

/** Sends the six digits, which travel through the queue sealed. */
export const textCode = job({
  schema: z.object({ phone: z.string(), locale: z.enum(locales), sealed: z.string() }),
  async handler(ctx, { phone, locale, sealed }) {
    const code = unseal("mail", sealed);
    if (!code) return;
    const t = translator(locale, "mails");
    await text(ctx, { to: phone, locale, text: t("sms.code", { code }) });
  },
});
