import { abilities } from "@/lib/rulebook/build";
import type { SpeedMode } from "@/lib/rulebook/grants";
import { attribution } from "@/lib/rules/schema";
import { documentName } from "../document/schema";
import { type Exported, type ExportSource, filenameOf, pageUrl, versionUrl } from "../export-source";
import { wordsOf } from "../words";
import { foundryId, foundryItems } from "./foundry-items";
import { html } from "./html";
import { armorTrainingKeys, baseItemKey, languageKey, sizeKeys, skillKeys, toolKey } from "./keys";

/** Version of the tabletop's game system whose shape this is. */
export const dnd5eVersion = "5.3.3";
const coreVersion = "13.351";
const proficiencyValues = { none: 0, half: 0.5, proficient: 1, expertise: 2 } as const;

/**
 * The character as an actor of the dnd5e system. Numbers that the tabletop would derive by rules of its own (hit point
 * maximum, armor class) are given outright, so that both agree. The build travels in `flags.mythwright`.
 */
export function toFoundry(source: ExportSource) {
  const { character, sheet } = source.page;
  const words = wordsOf(source);
  const items = foundryItems(source, words);
  const idOf = (type: string) => items.find((item) => item.type === type)?._id ?? "";
  const first = items.find((item) => item.type === "class")?._id ?? "";
  const held = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const trait = (value: readonly string[]) => ({ value: [...value], custom: "" });
  const story = character.biography ?? "";
  const paragraphs = story.split(/\n+/).filter((text) => text.trim() !== "");
  const link = `<p><a href="${html(pageUrl(source))}">${html(words.t("tabletop.page"))}</a></p>`;
  const movement = Object.fromEntries(
    (["walk", "burrow", "climb", "fly", "swim"] as SpeedMode[]).map((mode) => [
      mode,
      sheet.speed[mode] ? String(sheet.speed[mode].value) : "",
    ]),
  );
  return {
    _id: foundryId(character.slug),
    name: words.characterName,
    type: "character",
    img: "icons/svg/mystery-man.svg",
    system: {
      abilities: Object.fromEntries(
        abilities.map((id) => [
          id,
          {
            value: sheet.abilities[id].score.value,
            proficient: sheet.saves[id].proficient ? 1 : 0,
            max: null,
            bonuses: { check: "", save: "" },
          },
        ]),
      ),
      attributes: {
        ac: { calc: "flat", flat: sheet.armorClass.value, formula: "" },
        hp: {
          value: sheet.hitPoints.value,
          max: sheet.hitPoints.value,
          temp: 0,
          tempmax: 0,
          bonuses: { level: "", overall: "" },
        },
        init: {
          ability: "",
          bonus: String(sheet.initiative.bonus.value - sheet.abilities.dex.modifier.value || ""),
        },
        movement: { ...movement, units: "ft", hover: false, special: "" },
        attunement: { max: sheet.attunement.max.value },
        senses: {
          ranges: Object.fromEntries(
            sheet.senses.filter(({ id }) => id !== "devils-sight").map(({ id, range }) => [id, range.value]),
          ),
          units: "ft",
          special: sheet.senses
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
        originalClass: first,
        xp: { value: sheet.xp.current },
        appearance: "",
        trait: "",
        ideal: "",
        bond: "",
        flaw: "",
        gender: character.pronouns ?? "",
      },
      traits: {
        size: sizeKeys[sheet.size ?? "medium"] ?? "med",
        di: { ...trait(held(sheet.immunities.filter(({ when }) => !when))), bypasses: [] },
        dr: { ...trait(held(sheet.resistances.filter(({ when }) => !when))), bypasses: [] },
        dv: { ...trait([]), bypasses: [] },
        ci: trait(held(sheet.conditionImmunities.filter(({ when }) => !when))),
        languages: trait(held(sheet.languages).map(languageKey)),
        weaponProf: {
          ...trait(weaponProficiencies(held(sheet.weaponProficiencies))),
          mastery: { value: held(sheet.masteries).map(baseItemKey), bonus: [] },
        },
        armorProf: trait(held(sheet.armorTraining).map((id) => armorTrainingKeys[id] ?? id)),
      },
      skills: Object.fromEntries(
        sheet.skills.map((skill) => [
          skillKeys[skill.id] ?? skill.id,
          {
            ability: skill.ability,
            value: proficiencyValues[skill.proficiency],
            bonuses: { check: "", passive: "" },
          },
        ]),
      ),
      tools: Object.fromEntries(
        sheet.tools.map(({ id }) => [toolKey(id), { value: 1, ability: "int", bonuses: { check: "" } }]),
      ),
      spells: {
        ...Object.fromEntries(
          Array.from({ length: 9 }, (_, index) => {
            const slots = sheet.spellSlots.find(({ level }) => level === index + 1);
            return [`spell${index + 1}`, { value: slots?.max.value ?? 0, override: slots ? slots.max.value : null }];
          }),
        ),
        pact: { value: sheet.pactSlots?.max.value ?? 0, override: sheet.pactSlots?.max.value ?? null },
      },
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
    prototypeToken: { name: words.characterName, actorLink: true, disposition: 1, sight: { enabled: true } },
    folder: null,
    flags: {
      mythwright: {
        schema: documentName,
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

function weaponProficiencies(ids: readonly string[]): string[] {
  return ids.map((id) => (id === "simple" ? "sim" : id === "martial" ? "mar" : id));
}

const foundryType = "application/vnd.foundry.actor+json";

export function exportFoundry(source: ExportSource): Exported {
  return {
    type: foundryType,
    body: JSON.stringify(toFoundry(source)),
    filename: filenameOf(source, "foundry.json"),
  };
}
