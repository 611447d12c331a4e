"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { PublishPanel } from "@/components/characters/publish-panel";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { RouteButton } from "@/components/ui/route-button";
import { useToast } from "@/components/ui/toast";
import { duplicateCharacterAction } from "@/lib/characters/actions";
import type { CharacterFullView } from "@/lib/characters/schema";
import { localePath } from "@/lib/i18n/paths";

/** What the owner does with a character: edit, share, and the rest in a menu. */
export function PageTools({
  character,
}: {
  character: Pick<CharacterFullView, "id" | "name" | "visibility" | "url" | "openChoices">;
}) {
  const t = useTranslations("characters.page");
  const router = useRouter();
  const locale = useLocale();
  const toast = useToast();
  const [pending, start] = useTransition();
  const { id, name } = character;
  const duplicate = () =>
    start(async () => {
      const result = await duplicateCharacterAction({ id });
      if (!result.ok) return toast({ title: result.message, tone: "bad" });
      toast({ title: t("duplicated", { name: name || t("unnamed") }), tone: "good" });
      router.push(localePath(locale, `/characters/${result.data.id}`));
    });
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <RouteButton href={`/create/${id}`} icon="quill">
        {t("edit")}
      </RouteButton>
      <Dialog title={t("share")} wide trigger={<Button icon="share">{t("share")}</Button>}>
        <PublishPanel
          character={character}
          ready={character.openChoices === 0 && name.trim() !== ""}
        />
      </Dialog>
      <Menu
        trigger={<IconButton icon="more" framed label={name || t("unnamed")} pending={pending} />}
        entries={[
          {
            id: "portraits",
            label: t("portraits"),
            icon: "image",
            href: `/characters/${id}/portraits`,
          },
          {
            id: "history",
            label: t("history"),
            icon: "restore",
            href: `/characters/${id}/history`,
          },
          { id: "print", label: t("print"), icon: "print", onSelect: () => window.print() },
          { id: "duplicate", label: t("duplicate"), icon: "copy", onSelect: duplicate },
        ]}
      />
    </div>
  );
}
