import { formatDate } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { job } from "@/lib/kernel/job";
import { userById } from "@/lib/users/find-user";
import { isWanted } from "../notification-table";
import { NotificationData } from "./mail-notification";
import { text } from "./send-mail";

type Words = (key: string, params?: Record<string, string>) => string;

/** The same news as a text message, for those who chose it and have proved their number. */
export const textNotification = job({
  schema: NotificationData,
  async handler(ctx, { userId, notice, at }) {
    const user = await userById(ctx, userId);
    if (!user?.phone || !user.phoneVerifiedAt || !isWanted(user.notifications, notice, "sms"))
      return;
    const t = translator(user.locale, "mails") as unknown as Words;
    const moment = formatDate(
      user.locale,
      at ? new Date(at) : ctx.now(),
      "moment",
      user.timeZone ?? "UTC",
    );
    await text(ctx, {
      to: user.phone,
      locale: user.locale,
      text: t("sms.notice", { what: t(`notice.${notice}.subject`), moment }),
    });
  },
});
