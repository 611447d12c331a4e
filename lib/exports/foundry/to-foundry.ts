import type { Held } from "@/lib/rulebook/sheet";
import { attribution } from "@/lib/rules/schema";
import { documentName } from "../document/schema";
import {
  type Exported,
  type ExportSource,
  filenameOf,
  pageUrl,
  versionUrl,
} from "../export-source";
import {
  abilitiesOf,
  armorClassOf,
  hitPointsOf,
  initiativeOf,
  movementOf,
  skillsOf,
  spellsOf,
} from "./actor-numbers";
import { type ExportContext, exportContext, type FoundryNumbers } from "./export-context";
import { foundryId } from "./foundry-id";
import { foundryItems } from "./foundry-items";
import { html } from "./html";
import { armorTrainingKeys, baseItemKey, languageKey, sizeKeys, toolKey } from "./keys";

/** Version of the tabletop's game system whose shape this is. */
const dnd5eVersion = "5.3.3";
const coreVersion = "13.351";

/**
 * The character as an actor of the dnd5e system. Live, the tabletop reckons it by advancement and formulas and it can grow there;
 * frozen, every number stands as the sheet has it. The build travels in `flags.mythwright` either way.
 */
export function toFoundry(source: ExportSource, numbers: FoundryNumbers = "live") {
  const context = exportContext(source, numbers);
  const { character } = source.page;
  const { sheet, words } = context;
  const base = numbers === "live" ? context.bare : sheet;
  const items = foundryItems(context);
  const idOf = (type: string) => items.find((item) => item.type === type)?._id ?? "";
  const story = character.biography ?? "";
  const paragraphs = story.split(/\n+/).filter((text) => text.trim() !== "");
  const link = `<p><a href="${html(pageUrl(source))}">${html(words.t("tabletop.page"))}</a></p>`;
  const picture = pictureOf(source);
  return {
    _id: foundryId(character.slug),
    name: words.characterName,
    type: "character",
    img: picture ?? "icons/svg/mystery-man.svg",
    system: {
      abilities: abilitiesOf(context),
      attributes: {
        ac: armorClassOf(context),
        hp: hitPointsOf(context),
        init: initiativeOf(context),
        movement: movementOf(context),
        attunement: { max: sheet.attunement.max.value },
        senses: {
          ranges: Object.fromEntries(
            base.senses
              .filter(({ id }) => id !== "devils-sight")
              .map(({ id, range }) => [id, range.value]),
          ),
          units: "ft",
          special: base.senses
            .filter(({ id }) => id === "devils-sight")
            .map(({ id }) => words.name("sense", id))
            .join("; "),
        },
        spellcasting: sheet.casters[0]?.ability ?? "",
        death: { success: 0, failure: 0 },
        exhaustion: 0,
        inspiration: false,
      },
      details: {
        biography: {
          value: paragraphs.map((text) => `<p>${html(text)}</p>`).join("") + link,
          public: "",
        },
        alignment: character.alignment ? words.name("alignment", character.alignment) : "",
        race: idOf("race"),
        background: idOf("background"),
        originalClass: idOf("class"),
        xp: { value: sheet.xp.current },
        appearance: "",
        trait: "",
        ideal: "",
        bond: "",
        flaw: "",
        gender: character.pronouns ?? "",
      },
      traits: traitsOf(context),
      skills: skillsOf(context),
      tools: Object.fromEntries(
        sheet.tools.map(({ id }) => [
          toolKey(id),
          {
            value: 1,
            ability: context.pack.tools.get(id)?.ability ?? "int",
            bonuses: { check: "" },
          },
        ]),
      ),
      spells: spellsOf(context),
      currency: { ...sheet.coins },
      bonuses: {
        mwak: { attack: "", damage: "" },
        rwak: { attack: "", damage: "" },
        msak: { attack: "", damage: "" },
        rsak: { attack: "", damage: "" },
        abilities: { check: "", save: "", skill: "" },
        spell: { dc: "" },
      },
    },
    items,
    effects: [],
    prototypeToken: {
      name: words.characterName,
      actorLink: true,
      disposition: 1,
      sight: { enabled: true },
      ...(picture ? { texture: { src: picture } } : {}),
    },
    folder: null,
    flags: {
      ...systemFlags(context),
      mythwright: {
        schema: documentName,
        numbers,
        name: character.name,
        build: character.build,
        appearance: character.appearance,
        pronouns: character.pronouns,
        alignment: character.alignment,
        biography: character.biography,
        url: versionUrl(source),
        attribution,
      },
    },
    _stats: { coreVersion, systemId: "dnd5e", systemVersion: dnd5eVersion },
  };
}

const ids = (rows: readonly Held<string>[]) => rows.map(({ id }) => id);
const trait = (value: readonly string[]) => ({ value: [...value], custom: "" });

function traitsOf(context: ExportContext) {
  const { sheet, numbers, bare } = context;
  const base = numbers === "live" ? bare : sheet;
  const always = (rows: readonly (Held<string> & { when?: string })[]) =>
    ids(rows.filter(({ when }) => !when));
  return {
    size: sizeKeys[sheet.size ?? "medium"] ?? "med",
    di: { ...trait(always(base.immunities)), bypasses: [] },
    dr: { ...trait(always(base.resistances)), bypasses: [] },
    dv: { ...trait([]), bypasses: [] },
    ci: trait(always(base.conditionImmunities)),
    languages: trait(ids(sheet.languages).map(languageKey)),
    weaponProf: {
      ...trait(weaponProficiencies(context)),
      mastery: { value: ids(sheet.masteries).map(baseItemKey), bonus: [] },
    },
    armorProf: trait(ids(sheet.armorTraining).map((id) => armorTrainingKeys[id] ?? id)),
  };
}

/** The tabletop knows simple and martial weapons and each weapon by name: a part of the martial ones is named one by one. */
function weaponProficiencies({ resolved, pack }: ExportContext): string[] {
  const keys = new Set<string>();
  for (const { grant } of resolved.grants) {
    if (grant.give !== "weapon") continue;
    const { category, kind, anyProperty } = grant.weapons;
    if (category && !kind && !anyProperty) keys.add(category === "simple" ? "sim" : "mar");
    else {
      for (const row of pack.weapons.values()) {
        if (category && row.category !== category) continue;
        if (kind && row.kind !== kind) continue;
        if (anyProperty && !anyProperty.some((property) => row.properties.includes(property)))
          continue;
        keys.add(baseItemKey(row.id));
      }
    }
  }
  return [...keys];
}

/** Switches of the system for what has no field: half proficiency, critical hits from a lower face. */
function systemFlags({ resolved, sheet, numbers }: ExportContext) {
  if (numbers === "frozen") return {};
  const half = resolved.grants.some(({ grant }) => grant.give === "half-proficiency");
  const critical = sheet.criticalFrom < 20;
  if (!half && !critical) return {};
  return {
    dnd5e: {
      ...(half ? { jackOfAllTrades: true } : {}),
      ...(critical ? { weaponCriticalThreshold: sheet.criticalFrom } : {}),
    },
  };
}

/** The portrait's address, in a format that the tabletop shows. */
function pictureOf({ page, site }: ExportSource): string | undefined {
  const sources = page.character.portrait?.sources ?? [];
  const known =
    sources.findLast(({ format }) => format === "webp") ??
    sources.findLast(({ format }) => format !== "avif");
  return known ? new URL(known.url, site).toString() : undefined;
}

const foundryType = "application/vnd.foundry.actor+json";

export function exportFoundry(source: ExportSource, numbers: FoundryNumbers = "live"): Exported {
  return {
    type: foundryType,
    body: JSON.stringify(toFoundry(source, numbers)),
    filename: filenameOf(source, "foundry.json"),
  };
}

/** What the address asks for: `?numbers=frozen`. */
export function foundryNumbersOf(query: URLSearchParams): FoundryNumbers {
  return query.get("numbers") === "frozen" ? "frozen" : "live";
}
