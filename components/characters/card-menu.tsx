"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import {
  archiveCharacterAction,
  deleteCharacterAction,
  duplicateCharacterAction,
  restoreCharacterAction,
} from "@/lib/characters/actions";

type CardMenuProps = { card: { id: string; name: string; archived: boolean; unfinished: boolean } };
type Answer = { ok: true } | { ok: false; message: string };

/** What can be done with one character without opening it. Deleting can be taken back. */
export function CardMenu({ card }: CardMenuProps) {
  const t = useTranslations("dashboard.menu");
  const router = useRouter();
  const toast = useToast();
  const [pending, start] = useTransition();
  const { id, name, archived } = card;

  const act = (call: () => Promise<Answer>, done: string, undo?: () => void) =>
    start(async () => {
      const result = await call().catch((): Answer => ({ ok: false, message: t("unreachable") }));
      if (!result.ok) return toast({ title: result.message, tone: "bad" });
      toast({ title: done, tone: "good", onUndo: undo });
      router.refresh();
    });
  const remove = () =>
    act(
      () => deleteCharacterAction({ id }),
      t("deleted", { name }),
      () => act(() => restoreCharacterAction({ id }), t("restored", { name })),
    );

  return (
    <div className="relative z-10 -me-2 -mt-1.5">
      <Menu
        trigger={<IconButton icon="more" label={t("label", { name })} pending={pending} />}
        entries={[
          { id: "edit", label: t("edit"), icon: "quill", href: `/create/${id}` },
          ...(card.unfinished
            ? []
            : [
                {
                  id: "sheet",
                  label: t("sheet"),
                  icon: "book",
                  href: `/characters/${id}`,
                } as const,
              ]),
          {
            id: "portraits",
            label: t("portraits"),
            icon: "image",
            href: `/characters/${id}/portraits`,
          },
          {
            id: "duplicate",
            label: t("duplicate"),
            icon: "copy",
            onSelect: () => act(() => duplicateCharacterAction({ id }), t("duplicated", { name })),
          },
          {
            id: "archive",
            label: archived ? t("unarchive") : t("archive"),
            icon: archived ? "restore" : "archive",
            onSelect: () =>
              act(
                () => archiveCharacterAction({ id, archived: !archived }),
                t(archived ? "unarchived" : "archived", { name }),
                () => act(() => archiveCharacterAction({ id, archived }), t("undone")),
              ),
          },
          {
            id: "delete",
            label: t("delete"),
            icon: "trash",
            danger: true,
            apart: true,
            onSelect: remove,
          },
        ]}
      />
    </div>
  );
}
