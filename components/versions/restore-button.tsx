"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { restoreVersionAction } from "@/lib/versions/actions";

/** Brings a version back after a word of confirmation; the toast takes it back again. */
export function RestoreButton({
  id,
  version,
  newest,
}: {
  id: string;
  version: number;
  newest: number;
}) {
  const t = useTranslations("history");
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const bring = (which: number, done: string, undo?: () => void) =>
    start(async () => {
      const result = await restoreVersionAction({ id, version: which }).catch(() => null);
      if (!result?.ok) return toast({ title: result?.message ?? t("unreachable"), tone: "bad" });
      setOpen(false);
      toast({ title: done, tone: "good", onUndo: undo });
      router.refresh();
    });
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t("restoreTitle", { version })}
      description={t("restoreBody")}
      trigger={
        <Button size="sm" kind="bare" icon="restore">
          {t("restore")}
          <span className="heard-only">: {t("version", { version })}</span>
        </Button>
      }
      footer={
        <>
          <DialogClose>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button
            kind="act"
            pending={pending}
            onClick={() =>
              bring(version, t("restored", { version }), () => bring(newest, t("undone")))
            }
          >
            {t("restoreAct")}
          </Button>
        </>
      }
    />
  );
}
