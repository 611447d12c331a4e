import type { Subscriber } from "@/lib/kernel/subscriber";

/** An e-mail for those who asked to hear of finished portraits; the job knows whether its receiver did. */
const mailFinishedPortraits: Subscriber = {
  name: "mail-finished-portraits",
  types: ["portraits.painted"],
  async handle({ runtime }, { id, userId, payload, at }) {
    if (!userId) return;
    const data = {
      userId,
      notice: "portrait_ready",
      id: `portrait-${id}`,
      at: at.toISOString(),
      path: `/characters/${payload?.characterId}`,
    };
    await runtime.transaction((tx) =>
      runtime.enqueue(tx, [{ name: "notifications.mail_notification", data, key: id }]),
    );
  },
};

export const subscribers: readonly Subscriber[] = [mailFinishedPortraits];
