import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DiceProvider } from "@/components/play/dice/dice-provider";
import { DiceTray } from "@/components/play/dice/dice-tray";
import { sheetRolls } from "@/components/play/dice/sheet-rolls";
import { LevelPanel } from "@/components/play/level-panel";
import type { PlayContext } from "@/components/play/play-context";
import { playFacts } from "@/components/play/play-facts";
import { PlayPanel } from "@/components/play/play-panel";
import { PlayProvider } from "@/components/play/play-provider";
import { TableJump } from "@/components/play/table-jump";
import { RouteButton } from "@/components/ui/route-button";
import { featurePicks } from "@/lib/characters/feature-picks";
import type { CharacterFullView } from "@/lib/characters/schema";
import { withLibrary } from "@/lib/homebrew/rules";
import type { PlayView } from "@/lib/play/play-view";
import { abilities, type Build, type HomebrewEntry } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { damageTypes } from "@/lib/rulebook/terms";
import { nameOf } from "@/lib/rulebook/text";
import { InventoryPanel } from "./inventory/inventory-panel";
import { toCatalogueRows, toInventoryRows } from "./inventory/to-inventory-rows";
import { useItemNumbers } from "./inventory/use-item-numbers";
import { PlaySheet } from "./play-sheet";
import { ExplainedNumber } from "./sheet/explained-number";
import { Inventory } from "./sheet/inventory";
import { wordOf } from "./words";

type PlayPageProps = {
  character: Pick<CharacterFullView, "id" | "version"> & { build: unknown };
  table: PlayContext;
  play: PlayView;
  /** What the owner has written themselves: to be had beside what is in the book. */
  library: readonly HomebrewEntry[];
  playable: Readonly<Record<string, string>>;
  biography: ReactNode;
};

/** Everything the owner plays from: the panel of the moment, the sheet that rolls, the pack, and the dice at the thumb. */
export function PlayPage({ character, table, play, library, playable, biography }: PlayPageProps) {
  const d = useTranslations("dice");
  const locale = useLocale();
  const { id } = character;
  const { sheet, texts } = table;
  const build = character.build as Build;
  const words = {
    constitution: wordOf(texts, "ability", "con"),
    exhaustion: wordOf(texts, "condition", "exhaustion"),
  };
  return (
    <DiceProvider id={id}>
      <PlayProvider id={id} facts={playFacts(sheet)} initial={play} words={words}>
        <PlaySheet
          sheet={sheet}
          texts={texts}
          playable={playable}
          rolls={sheetRolls(table, d)}
          picks={featurePicks(build, locale)}
          inventory={
            <Carried
              version={character.version}
              id={id}
              build={build}
              library={library}
              table={table}
            />
          }
          book={sheet.casters.length > 0 && <BookLink id={id} />}
          biography={biography}
          jump={sheet.level > 0 && <TableJump />}
          lead={sheet.level > 0 && <PlayPanel table={table} play={play} />}
          growth={sheet.level > 0 && <LevelPanel id={id} sheet={sheet} build={build} />}
        />
        <DiceTray />
      </PlayProvider>
    </DiceProvider>
  );
}

function BookLink({ id }: { id: string }) {
  const t = useTranslations("spells");
  return (
    <RouteButton
      href={`/characters/${id}/spells`}
      kind="bare"
      size="sm"
      className="min-h-11 print:hidden"
    >
      {t("open")}
    </RouteButton>
  );
}

type CarriedProps = Pick<PlayPageProps, "table" | "library"> & {
  id: string;
  version: number;
  build: Build;
};

/** On paper the plain list stands for the one with buttons. */
function Carried({ id, version, build, library, table }: CarriedProps) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const describeNumbers = useItemNumbers();
  const { sheet, texts } = table;
  const { capacity } = sheet.carrying;
  return (
    <>
      <div className="print:hidden">
        <InventoryPanel
          id={id}
          version={version}
          rows={toInventoryRows(build, locale, describeNumbers)}
          coins={sheet.coins}
          catalogue={toCatalogueRows(withLibrary(build, library), locale, describeNumbers)}
          words={{
            abilities: abilities.map((value) => ({
              value,
              label: wordOf(texts, "ability", value),
            })),
            classes: [...srd52.classes.keys()]
              .map((value) => ({ value, label: nameOf("class", value, locale) }))
              .sort((one, other) => one.label.localeCompare(other.label, locale)),
            spells: [...srd52.spells.values()]
              .map(({ id: value, level }) => ({
                value,
                level,
                label: nameOf("spell", value, locale),
              }))
              .sort((one, other) => one.label.localeCompare(other.label, locale)),
            damages: damageTypes.map((value) => ({
              value,
              label: nameOf("damage", value, locale),
            })),
          }}
          capacity={capacity.value}
          capacityFigure={
            <ExplainedNumber
              label={t("capacity")}
              explained={capacity}
              form="plain"
              texts={texts}
              shown={t("pounds", { count: capacity.value })}
            />
          }
          attunement={{ used: sheet.attunement.used, max: sheet.attunement.max.value }}
        />
      </div>
      <div className="hidden print:block">
        <Inventory sheet={sheet} texts={texts} />
      </div>
    </>
  );
}
