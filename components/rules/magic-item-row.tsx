import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { MagicItemEntry } from "./magic-item-entry";

type MagicItemRowProps = {
  item: MagicItemEntry;
  /** What can be done with it here. */
  children?: ReactNode;
};

/** A magic item of the book in a list: its name, how rare it is, who may bond with it, and what it does. */
export function MagicItemRow({ item, children }: MagicItemRowProps) {
  const t = useTranslations("magicItems");
  return (
    <div className="flex items-start gap-2 py-2 text-sm">
      <div className="min-w-0 flex-1">
        <bdi className="font-semibold wrap-anywhere">{item.name}</bdi>
        <p className="mt-1 flex flex-wrap gap-1.5">
          <Badge tone={item.rarity === "common" ? "plain" : "precious"}>
            {t(`rarity.${item.rarity}`)}
          </Badge>
          <Badge>{t(`category.${item.category}`)}</Badge>
          {item.requiresAttunement && <Badge tone="careful">{t("needsAttunement")}</Badge>}
          {item.consumable && <Badge>{t("consumable")}</Badge>}
        </p>
        {item.line && <p className="mt-1 text-ink-soft wrap-anywhere">{item.line}</p>}
      </div>
      {children}
    </div>
  );
}
