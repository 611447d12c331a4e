import { z } from "zod";
import { asked } from "@/lib/credentials/phone-change";
import { verb } from "@/lib/kernel/verb";
import { ownAccountLocked } from "@/lib/users/own-account";
import { Phone } from "../phone";
import { sendCode } from "../phone-code";
import { readPhone } from "../read-phone";
import { SentCode } from "./send-phone-code";

/** Sends a code to the new number, and one to the present number where there is one: both ends must agree. */
export const beginPhoneChange = verb({
  ...asked,
  name: "credentials.begin_phone_change",
  input: z.strictObject({ phone: Phone }),
  output: SentCode.extend({ oldTicket: z.string().nullable() }),
  async run({ ctx, input }) {
    const account = await ownAccountLocked(ctx);
    const phone = readPhone(ctx, input.phone);
    const old = account.phone
      ? await sendCode(ctx, "phone-change", account.phone, account.id)
      : null;
    const fresh = await sendCode(ctx, "phone-link", phone, account.id);
    return { ...fresh, oldTicket: old?.ticket ?? null };
  },
});
