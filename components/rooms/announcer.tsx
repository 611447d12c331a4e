import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { MessageView } from "@/lib/rooms/message-schema";
import { nameOf } from "./name-of";

/** Says new messages of others aloud, politely: one sentence, however many came at once. */
export function Announcer({
  messages,
  userId,
}: {
  messages: readonly MessageView[];
  userId: string;
}) {
  const t = useTranslations("chat");
  const known = useRef(messages.at(-1)?.seq ?? 0);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const fresh = messages.filter(
      ({ seq, sender, kind }) =>
        seq > known.current && sender?.userId !== userId && kind !== "system",
    );
    known.current = messages.at(-1)?.seq ?? known.current;
    const last = fresh.at(-1);
    if (!last) return;
    const name = last.playing?.name ?? nameOf(last.sender, t("somebody"));
    setSaid(
      fresh.length > 1
        ? t("announceMany", { count: fresh.length })
        : t("announce", { name, text: last.text || t(`kind.${last.kind}`) }),
    );
  }, [messages, userId, t]);
  return (
    <p aria-live="polite" className="heard-only">
      {said}
    </p>
  );
}
