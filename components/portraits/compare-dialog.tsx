"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import type { PortraitListView } from "@/lib/portraits/schema";
import { PortraitImage } from "./portrait-image";

type Portraits = PortraitListView["portraits"];

/** The chosen one on one side, another on the other; turn through the others and keep the better. */
export function CompareDialog({
  portraits,
  name,
  onChoose,
}: {
  portraits: Portraits;
  name: string;
  onChoose: (id: string) => void;
}) {
  const t = useTranslations("portraits");
  const [at, setAt] = useState(0);
  const chosen = portraits.find((portrait) => portrait.chosen) ?? portraits[0];
  const others = portraits.filter((portrait) => portrait !== chosen);
  const other = others[at % Math.max(1, others.length)];
  if (!chosen || !other) return null;
  return (
    <Dialog title={t("compare")} wide trigger={<Button icon="eye">{t("compare")}</Button>}>
      <div className="grid grid-cols-2 gap-4">
        <figure className="grid gap-2">
          <PortraitImage image={chosen.image} name={name} sizes="40vw" />
          <figcaption className="text-center text-sm text-gold-ink">{t("chosen")}</figcaption>
        </figure>
        <figure className="grid gap-2">
          <PortraitImage image={other.image} name={name} sizes="40vw" />
          <figcaption className="flex items-center justify-between gap-1">
            <IconButton
              icon="chevron-start"
              label={t("previous")}
              onClick={() => setAt((at + others.length - 1) % others.length)}
            />
            <Button kind="act" size="sm" onClick={() => onChoose(other.id)}>
              {t("choose")}
            </Button>
            <IconButton
              icon="chevron-end"
              label={t("next")}
              onClick={() => setAt((at + 1) % others.length)}
            />
          </figcaption>
        </figure>
      </div>
    </Dialog>
  );
}
