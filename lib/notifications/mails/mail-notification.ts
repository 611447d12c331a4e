import { z } from "zod";
import { formatDate } from "@/lib/i18n/format";
import { idSchema } from "@/lib/kernel/ids";
import { job } from "@/lib/kernel/job";
import { digest } from "@/lib/platform/security/secrets";
import { nameFor, userById } from "@/lib/users/find-user";
import { isWanted, type NotificationKind, notificationKinds } from "../notification-table";
import { notificationDetail, withoutOwnWords } from "./notification-detail";
import { post } from "./send-mail";

/** A job that an older version put into the queue names two kinds by their former names. */
const kindOf = (kind: unknown) =>
  typeof kind === "string" ? kind.replace(/^way_in_/, "sign_in_method_") : kind;

export const NotificationData = z.object({
  userId: idSchema("user"),
  notice: z.preprocess(kindOf, z.enum(notificationKinds)),
  /** Where it goes when not to the account's own address: the one that was just given up. */
  to: z.string().optional(),
  /** Small facts for the letter, already free of secrets. */
  detail: z.string().default(""),
  /** A moment the e-mail names besides its own. */
  until: z.iso.datetime().optional(),
  address: z.string().nullable().default(null),
  /** Where the letter's act leads, when not to the security settings. */
  path: z.string().max(200).optional(),
  at: z.iso.datetime().optional(),
  id: z.string().optional(),
});
export type NotificationData = Omit<z.input<typeof NotificationData>, "notice"> & {
  notice: NotificationKind;
};

/** Tells a user what was done to their account, so that a thief cannot do it quietly. */
export const mailNotification = job({
  schema: NotificationData,
  async handler(ctx, { userId, notice, to, detail, until, address, path, at, id }) {
    const user = await userById(ctx, userId);
    const recipient = to ?? user?.email;
    if (!user || !recipient || !isWanted(user.notifications, notice, "mail")) return;
    // To an address that nobody has proved, or that was given up: no more than may be sent to a stranger.
    const isProved = to === undefined && user.emailVerifiedAt !== null;
    if (
      !isProved &&
      !(await ctx.runtime.takeToken("accounts.notice.unproved", digest(recipient.toLowerCase())))
        .allowed
    )
      return;
    const momentOf = (value: Date) =>
      formatDate(user.locale, value, "moment", user.timeZone ?? "UTC");
    const moment = momentOf(at ? new Date(at) : ctx.now());
    const term = until
      ? { term: "until", until: momentOf(new Date(until)) }
      : { term: "open", until: "" };
    await post(ctx, {
      id: id ?? `${notice}-${userId}-${at ?? ctx.now().toISOString()}`,
      to: recipient,
      locale: user.locale,
      template: `notice.${notice}`,
      params: {
        name: isProved ? nameFor(user) : "",
        detail: notificationDetail(
          user.locale,
          notice,
          isProved ? detail : withoutOwnWords(notice, detail),
        ),
        address: address ?? "—",
        moment,
        ...term,
      },
      path: path ?? (notice === "export_ready" ? "/settings/privacy" : "/settings/security"),
    });
  },
});
