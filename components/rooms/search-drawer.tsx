"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Drawer } from "@/components/ui/drawer";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { MessageView } from "@/lib/rooms/message-schema";
import { FoundMessage } from "./found-message";
import { ask } from "./live/ask";

type Found = { items: { message: MessageView }[]; nextCursor: string | null };

/** Looks for words in one room. */
export function SearchDrawer({
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
  const t = useTranslations("chat.search");
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const [state, setState] = useState<"idle" | "looking" | "failed">("idle");
  async function look(cursor?: string) {
    setState("looking");
    const asked = new URLSearchParams({ query: query.trim(), ...(cursor ? { cursor } : {}) });
    const answer = await ask<Found>("GET", `/rooms/${room}/search?${asked}`);
    setState(answer.ok ? "idle" : "failed");
    if (!answer.ok) return;
    const items = cursor ? [...(found?.items ?? []), ...answer.data.items] : answer.data.items;
    setFound({ items, nextCursor: answer.data.nextCursor });
  }
  return (
    <Drawer title={t("title")} open={open} onOpenChange={onOpenChange}>
      <search>
        <form
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            if (query.trim() !== "") void look();
          }}
          className="flex items-end gap-2"
        >
          <Field label={t("words")} className="flex-1">
            {(control) => (
              <TextInput
                {...control}
                type="search"
                maxLength={100}
                value={query}
                onChange={({ target }) => setQuery(target.value)}
              />
            )}
          </Field>
          <Button type="submit" icon="search" pending={state === "looking"}>
            {t("go")}
          </Button>
        </form>
      </search>
      <div aria-live="polite" className="mt-4 grid gap-1">
        {state === "failed" && <p className="text-sm text-oxblood-ink">{t("failed")}</p>}
        {found?.items.length === 0 && state === "idle" && (
          <p className="text-sm text-ink-soft">{t("nothing")}</p>
        )}
        {found?.items.map(({ message }) => (
          <FoundMessage key={message.id} message={message} onGo={() => onGoTo(message)} />
        ))}
        {found?.nextCursor && (
          <Button kind="bare" onClick={() => void look(found.nextCursor ?? undefined)}>
            {t("more")}
          </Button>
        )}
      </div>
    </Drawer>
  );
}
