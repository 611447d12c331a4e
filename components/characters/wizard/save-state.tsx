"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { Spinner } from "@/components/ui/spinner";
import { wordOf } from "../words";
import { titleOf } from "./slot-question";
import { useWizard } from "./wizard-provider";

const details = ["name", "pronouns", "alignment", "biography", "appearance"] as const;

/** Whether the server has it: quiet while all is well, with a way on when it is not. */
export function SaveState() {
  const t = useTranslations("wizard.save");
  const { state, store } = useWizard();
  const { status } = state;
  return (
    <>
      <p role="status" className="flex items-center gap-1.5 text-sm text-ink-soft">
        {status.kind === "saved" && (
          <>
            <Icon name="check" className="size-4 text-verdigris-ink" />
            {t("saved")}
          </>
        )}
        {status.kind === "saving" && (
          <>
            <Spinner className="size-4" />
            {t("saving")}
          </>
        )}
        {status.kind === "failed" && (
          <span className="flex flex-wrap items-center gap-x-2 text-amber-ink">
            <Icon name="warning" className="size-4" />
            {status.message ?? t("failed")}
            {status.message === null && (
              <Button kind="bare" size="sm" onClick={() => void store.flush()}>
                {t("retry")}
              </Button>
            )}
          </span>
        )}
      </p>
      <Conflict />
    </>
  );
}

function Conflict() {
  const t = useTranslations("wizard.save");
  const ask = useTranslations("wizard");
  const { state, store, view, texts } = useWizard();
  const { status, edits } = state;
  if (status.kind !== "conflict") return null;
  const mine = edits.size + Object.keys(state.details).length;
  const phrase = (changed: string) => {
    const detail = details.find((name) => name === changed);
    if (detail) return t(`details.${detail}`);
    const slot = view.slots.find((entry) => entry.slot === changed);
    if (!slot) return changed;
    const taken = slot.taken.map((id) => {
      const option = slot.options.find((entry) => entry.id === id);
      return option ? wordOf(texts, option.text.kind, option.text.id) : id;
    });
    const title = titleOf(slot, ask, wordOf(texts, slot.source.kind, slot.source.id));
    return taken.length > 0 ? `${title}: ${taken.join(", ")}` : title;
  };
  return (
    <Dialog
      open
      title={t("conflictTitle")}
      description={status.theirs === null ? t("conflictUnknown") : t("conflictBody")}
      footer={
        <>
          <Button onClick={() => store.settle("theirs")} disabled={status.theirs === null}>
            {t("keepTheirs")}
          </Button>
          {mine > 0 && (
            <Button kind="act" onClick={() => store.settle("mine")} disabled={status.theirs === null}>
              {t("keepMine")}
            </Button>
          )}
        </>
      }
    >
      {status.theirs && (
        <ul className="grid list-disc gap-1 ps-5">
          {status.theirs.map((changed) => (
            <li key={changed}>{phrase(changed)}</li>
          ))}
        </ul>
      )}
      {mine > 0 && <p className="mt-3 text-sm text-ink-soft">{t("conflictMine", { count: mine })}</p>}
    </Dialog>
  );
}
