"use server";

import { placing, poolsOf, roomIn } from "@/components/characters/wizard/spell-picks";
import {
  isWizardStep,
  neighbours,
  ruleStepsOf,
  slotsOf,
} from "@/components/characters/wizard/steps";
import { chooseAction, surpriseAction, updateCharacterAction } from "@/lib/characters/actions";
import { loadWizard } from "@/lib/characters/loaders";
import { isLocale } from "@/lib/i18n/locales";
import { redirectTo } from "@/lib/i18n/redirect-to";
import { type Ability, abilities } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";

/**
 * A screen sent as a plain form, where no script runs: saves what was marked, or lets chance choose what is open, and
 * turns the page; stays while an answer has brought a new question on the same screen.
 */
export async function saveStep(id: string, locale: string, form: FormData): Promise<void> {
  const language = isLocale(locale) ? locale : "en";
  const step = String(form.get("step"));
  const screen = isWizardStep(step) ? step : "class";
  if (form.get("surprise") !== null) {
    for (const only of ruleStepsOf(screen)) await surpriseAction({ id, only, locale: language });
    redirectTo(language, `/create/${id}/${screen}`);
  }
  const names = new Set([...form.keys()].filter((key) => key.startsWith("take:")));
  const choices = [...names].map((key) => ({
    slot: key.slice("take:".length),
    take: form.getAll(key).map(String).filter(Boolean),
  }));
  choices.push(...(await spellChoices(id, form)));
  const scores = Object.fromEntries(
    abilities.map((ability) => [ability, Number(form.get(`score:${ability}`) || Number.NaN)]),
  ) as Record<Ability, number>;
  const scored = Object.values(scores).every(Number.isInteger);
  await chooseAction({
    id,
    step: screen,
    locale: language,
    choices: [...choices, ...(scored ? [{ slot: "abilities/scores", take: [], scores }] : [])],
  });
  const written = Object.fromEntries(
    (["name", "pronouns", "biography"] as const)
      .filter((field) => typeof form.get(field) === "string")
      .map((field) => [field, String(form.get(field))]),
  );
  if (Object.keys(written).length > 0) await updateCharacterAction({ id, ...written });
  const { slots } = await loadWizard({ id });
  const stillOpen = choices.length > 0 && slotsOf(screen, slots).some((slot) => slot.open);
  const { after } = neighbours(screen, slots);
  redirectTo(language, `/create/${id}/${stillOpen || !after ? screen : after}`);
}

/** The marks of a picker without script, each in the choice that takes it. */
async function spellChoices(
  id: string,
  form: FormData,
): Promise<{ slot: string; take: string[] }[]> {
  if (![...form.keys()].some((key) => key.startsWith("spells:"))) return [];
  const { slots } = await loadWizard({ id });
  const levelOf = (spell: string) => srd52.spells.get(spell)?.level ?? 0;
  const pools = [...poolsOf(slots.map((slot) => ({ slot, taken: slot.taken }))).values()].flat();
  return pools.flatMap((pool) => {
    const marked = form.getAll(`spells:${pool.class}:${pool.become}`).map(String);
    const placed = placing(pool, marked.slice(0, roomIn(pool)), levelOf) ?? [];
    return placed.map(({ slot, take }) => ({ slot, take: [...take] }));
  });
}
