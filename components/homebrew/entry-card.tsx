"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { RouteButton } from "@/components/ui/route-button";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { editInventoryAction } from "@/lib/characters/actions";
import { createEntryAction, deleteEntryAction } from "@/lib/homebrew/actions";
import type { EntryView } from "@/lib/homebrew/schema";

type EntryCardProps = { entry: EntryView; characters: readonly { id: string; name: string }[] };

/** One entry on the shelf: to be rewritten, handed out, or taken down (and put back). */
export function EntryCard({ entry, characters }: EntryCardProps) {
  const t = useTranslations("homebrew");
  const router = useRouter();
  const toast = useToast();
  const [pending, start] = useTransition();
  const { id, kind, name, line, row } = entry;
  const act = (
    call: () => Promise<{ ok: true } | { ok: false; message: string }>,
    done: string,
    undo?: () => void,
  ) =>
    start(async () => {
      const result = await call().catch(() => ({ ok: false as const, message: t("unreachable") }));
      if (!result.ok) return toast({ title: result.message, tone: "bad" });
      toast({ title: done, tone: "good", onUndo: undo });
      router.refresh();
    });
  const remove = () =>
    act(
      () => deleteEntryAction({ id }),
      t("deleted", { name }),
      () =>
        act(() => createEntryAction({ kind, name, line, row: row as never }), t("saved", { name })),
    );
  return (
    <article
      aria-label={name}
      className="grid content-start gap-3 rounded-lg border border-rule bg-page p-5 shadow-leaf"
    >
      <header className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="font-display text-xl font-semibold wrap-anywhere" dir="auto">
            {name}
          </h2>
          <p className="mt-1 flex flex-wrap gap-2">
            <Badge>{t(`kinds.${kind}`)}</Badge>
            <Badge tone="precious">{t("mark")}</Badge>
          </p>
        </div>
        <IconButton icon="trash" label={t("delete", { name })} pending={pending} onClick={remove} />
      </header>
      {line && (
        <p className="text-ink-soft wrap-anywhere" dir="auto">
          {line}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <RouteButton href={`/homebrew/${id}`} size="sm" icon="quill">
          {t("rewrite")}
          <span className="heard-only">: {name}</span>
        </RouteButton>
        {kind === "item" && characters.length > 0 && (
          <HandOut entry={entry} characters={characters} act={act} />
        )}
      </div>
    </article>
  );
}

type HandOutProps = EntryCardProps & {
  act: (call: () => Promise<{ ok: true } | { ok: false; message: string }>, done: string) => void;
};

/** An item finds its owner. */
function HandOut({ entry, characters, act }: HandOutProps) {
  const t = useTranslations("homebrew");
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState(characters[0]?.id ?? "");
  const nameOf = (id: string) =>
    characters.find((character) => character.id === id)?.name || t("unnamed");
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t("handOutTitle", { name: entry.name })}
      description={t("handOutBody")}
      trigger={
        <Button size="sm" icon="share">
          {t("handOut")}
          <span className="heard-only">: {entry.name}</span>
        </Button>
      }
      footer={
        <Button
          kind="act"
          onClick={() => {
            setOpen(false);
            act(
              () =>
                editInventoryAction({ id: to as never, edits: [{ do: "add", item: entry.key }] }),
              t("handedOut", { item: entry.name, name: nameOf(to) }),
            );
          }}
        >
          {t("handOut")}
        </Button>
      }
    >
      <Select
        aria-label={t("toWhom")}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        options={characters.map(({ id }) => ({ value: id, label: nameOf(id) }))}
      />
    </Dialog>
  );
}
