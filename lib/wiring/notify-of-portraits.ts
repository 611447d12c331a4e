import { connection } from "@/db/client";
import type { Db } from "@/lib/kernel/register";
import { enqueue } from "@/lib/platform/queue/queue";
import { noteDue } from "./due-jobs";
import type { Subscriber } from "./subscribers";

const job = "accounts.mail-notice";

/** A letter for those who asked to hear of finished portraits; the job knows whether its receiver did. */
export const notifyOfPortraits: Subscriber = {
  name: "tell-of-portraits",
  types: ["portraits.painted"],
  async handle({ id, userId, payload, at }) {
    if (!userId) return;
    const data = {
      userId,
      notice: "portrait_ready",
      id: `portrait-${id}`,
      at: at.toISOString(),
      path: `/characters/${payload?.characterId}`,
    };
    await connection().db.transaction((tx) => enqueue(tx as Db, [{ name: job, data, key: id }]));
    noteDue([job]);
  },
};
