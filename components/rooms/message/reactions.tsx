"use client";

import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import type { MessageView } from "@/lib/rooms/message-schema";

/** Who felt what about a message; pressing one joins in or takes it back. */
export function Reactions({
  reactions,
  userId,
  nameOfUser,
  onToggle,
}: {
  reactions: MessageView["reactions"];
  userId: string;
  nameOfUser: (userId: string) => string;
  onToggle: ((emoji: string, isMine: boolean) => void) | null;
}) {
  const t = useTranslations("chat");
  const format = useFormatter();
  if (reactions.length === 0) return null;
  return (
    <ul aria-label={t("reactions")} className="mt-1.5 flex flex-wrap gap-1.5">
      {reactions.map(({ emoji, count, userIds }) => {
        const isMine = userIds.includes(userId);
        const who = userIds.map(nameOfUser).join(" · ");
        return (
          <li key={emoji}>
            <button
              type="button"
              disabled={!onToggle}
              aria-pressed={isMine}
              aria-label={t("reactionOf", { emoji, count })}
              title={who}
              onClick={() => onToggle?.(emoji, isMine)}
              className={clsx(
                "inline-flex min-h-8 items-center gap-1.5 rounded-full border px-2.5 text-sm",
                isMine
                  ? "border-gold bg-gold-wash text-gold-ink"
                  : "border-rule bg-page text-ink-soft",
              )}
            >
              <span aria-hidden="true">{emoji}</span>
              <span className="figures text-xs">{format.number(count)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
