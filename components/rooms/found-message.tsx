"use client";

import { useLocale, useTranslations } from "next-intl";
import type { MessageView } from "@/lib/rooms/message-schema";
import { dayOf, timeOfDay } from "./message/clock";
import { nameOf } from "./name-of";

/** A message in a list of found or pinned ones; leads to its place. */
export function FoundMessage({ message, onGo }: { message: MessageView; onGo: () => void }) {
  const t = useTranslations("chat");
  const locale = useLocale();
  return (
    <button
      type="button"
      onClick={onGo}
      className="grid min-h-11 w-full gap-0.5 rounded-md px-3 py-2 text-start hover:bg-well"
    >
      <span className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-soft">
        <bdi className="text-sm font-semibold text-ink">
          {message.playing?.name ?? nameOf(message.sender, t("somebody"))}
        </bdi>
        <span>
          {dayOf(locale, message.createdAt)} · {timeOfDay(locale, message.createdAt)}
        </span>
      </span>
      <bdi className="line-clamp-2 text-sm">
        {message.text || message.file?.name || t(`kind.${message.kind}`)}
      </bdi>
    </button>
  );
}
