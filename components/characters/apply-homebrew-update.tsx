"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { applyHomebrewUpdatesAction } from "@/lib/characters/actions";
import { restoreVersionAction } from "@/lib/versions/actions";

type ApplyHomebrewUpdateProps = { id: string; entry: string; name: string; version: number };

/** Takes the newer version as one version more; the toast brings back the version before it. */
export function ApplyHomebrewUpdate({ id, entry, name, version }: ApplyHomebrewUpdateProps) {
  const t = useTranslations("characters.homebrewUpdates");
  const router = useRouter();
  const toast = useToast();
  const [pending, start] = useTransition();
  const undo = () =>
    start(async () => {
      const result = await restoreVersionAction({ id, version }).catch(() => null);
      toast(
        result?.ok
          ? { title: t("undone"), tone: "good" }
          : { title: result?.message ?? t("unreachable"), tone: "bad" },
      );
      router.refresh();
    });
  const take = () =>
    start(async () => {
      const ifMatch = `"v${version}"`;
      const result = await applyHomebrewUpdatesAction({ id, ifMatch, entries: [entry] }).catch(
        () => null,
      );
      if (!result?.ok) {
        toast({ title: result?.message ?? t("unreachable"), tone: "bad" });
        return router.refresh();
      }
      toast({ title: t("taken", { name }), tone: "good", onUndo: undo });
    });
  return (
    <Button size="sm" kind="act" className="min-h-11" pending={pending} onClick={take}>
      {t("take")}
      <span className="heard-only">: {name}</span>
    </Button>
  );
}
