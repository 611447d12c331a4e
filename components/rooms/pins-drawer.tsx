"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Drawer } from "@/components/ui/drawer";
import { Skeleton } from "@/components/ui/skeleton";
import type { MessageView } from "@/lib/rooms/message-schema";
import { FoundMessage } from "./found-message";
import { type Answer, ask } from "./live/ask";

/** What was pinned in a room, the newest first. */
export function PinsDrawer({
  room,
  open,
  onOpenChange,
  onGoTo,
}: {
  room: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onGoTo: (message: MessageView) => void;
}) {
  const t = useTranslations("chat.pins");
  const [answer, setAnswer] = useState<Answer<{ items: MessageView[] }> | null>(null);
  useEffect(() => {
    if (!open) return;
    setAnswer(null);
    void ask<{ items: MessageView[] }>("GET", `/rooms/${room}/pins?limit=100`).then(setAnswer);
  }, [open, room]);
  return (
    <Drawer title={t("title")} open={open} onOpenChange={onOpenChange}>
      {!answer && <Skeleton className="h-16 w-full" />}
      {answer && !answer.ok && <p className="text-sm text-oxblood-ink">{t("failed")}</p>}
      {answer?.ok && answer.data.items.length === 0 && (
        <p className="text-sm text-ink-soft">{t("nothing")}</p>
      )}
      {answer?.ok &&
        answer.data.items.map((message) => (
          <FoundMessage key={message.id} message={message} onGo={() => onGoTo(message)} />
        ))}
    </Drawer>
  );
}
