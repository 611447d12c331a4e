"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioCards } from "@/components/ui/radio-cards";
import { useWizard } from "./wizard-provider";
import type { Picks, SaveStatus } from "./wizard-store";

type OverlapsProps = { status: Extract<SaveStatus, { kind: "conflict" }> };

/** What was changed here and elsewhere, each in another way: decided one by one, with what it was before. */
export function Overlaps({ status }: OverlapsProps) {
  const t = useTranslations("wizard.save");
  const { store } = useWizard();
  const [picks, setPicks] = useState<Picks>(() =>
    Object.fromEntries(status.overlaps.map(({ piece }) => [piece, "mine" as const])),
  );
  const [open, setOpen] = useState(true);
  if (!open)
    return (
      <Button kind="bare" size="sm" icon="warning" onClick={() => setOpen(true)}>
        {t("decide")}
      </Button>
    );
  return (
    <Dialog
      open
      onOpenChange={setOpen}
      wide
      title={t("conflictTitle")}
      description={t("conflictBody", { count: status.overlaps.length })}
      footer={
        <Button kind="act" onClick={() => void store.settle(picks)}>
          {t("settle")}
        </Button>
      }
    >
      <div className="grid gap-6">
        {status.overlaps.map(({ piece, label, base, mine, theirs, depends }) => (
          <div key={piece} className="grid gap-2">
            <RadioCards
              name={`pick:${piece}`}
              legend={label}
              value={picks[piece]}
              onChange={(side) => setPicks({ ...picks, [piece]: side as "mine" | "theirs" })}
              cards={[
                {
                  value: "mine",
                  title: t("mine"),
                  body: (
                    <>
                      <span dir="auto">{mine || t("nothing")}</span>
                      {depends.map((text) => (
                        <span key={text} className="block" dir="auto">
                          {text}
                        </span>
                      ))}
                    </>
                  ),
                },
                {
                  value: "theirs",
                  title: t("theirs"),
                  body: <span dir="auto">{theirs || t("nothing")}</span>,
                },
              ]}
            />
            <p className="text-sm text-ink-soft" dir="auto">
              {t("wasBefore", { base: base || t("nothing") })}
            </p>
          </div>
        ))}
        {status.theirs.length > 0 && (
          <div className="grid gap-1 text-sm text-ink-soft">
            <p>{t("alsoBrought")}</p>
            <Lines lines={status.theirs} />
          </div>
        )}
      </div>
    </Dialog>
  );
}

export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-0.5 ps-5 wrap-anywhere">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two changes can read alike
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
