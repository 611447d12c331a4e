import {
  type ActiveEffect,
  type EffectId,
  effectFacts,
  effectIds,
} from "@/lib/rulebook/effects/catalogue";
import { concentrate, type PlayState, spendResource } from "@/lib/rulebook/play";
import type { Sheet } from "@/lib/rulebook/sheet";

const helpless: ReadonlySet<string> = new Set([
  "incapacitated",
  "paralyzed",
  "petrified",
  "stunned",
  "unconscious",
]);
const shortRestMinutes = 60;

export const isRaging = (play: PlayState): boolean =>
  play.effects?.some(({ id }) => id === "rage") ?? false;

function keeping(play: PlayState, kept: readonly ActiveEffect[]): PlayState {
  const { effects = [], ...rest } = play;
  const gone = effects.filter((effect) => !kept.includes(effect));
  if (gone.length === 0) return play;
  // Hit points that an effect lent go first: who was hurt is no worse off than before it.
  const damage = Math.max(
    0,
    play.damage - gone.reduce((sum, effect) => sum + lentHitPoints(effect), 0),
  );
  return { ...rest, damage, ...(kept.length > 0 ? { effects: kept } : {}) };
}

export function lentHitPoints({ id, level }: ActiveEffect): number {
  const { changes, levels } = effectFacts(id);
  const steps = levels ? (level ?? levels.from) - levels.from + 1 : 1;
  return changes.reduce(
    (sum, one) => sum + (one.change === "hit-points" ? one.perLevel * steps : 0),
    0,
  );
}

/**
 * The state with something in effect; what it spends is spent. The character's own concentration holds it if it is on that very
 * spell; otherwise somebody else does. Undefined where what it needs is spent or not there.
 */
export function beginEffect(
  sheet: Sheet,
  play: PlayState,
  id: EffectId,
  level?: number,
): PlayState | undefined {
  const { resource, concentration, levels } = effectFacts(id);
  const before = play.effects?.find((effect) => effect.id === id);
  const paid = resource && !before ? spendResource(sheet, play, resource) : play;
  if (!paid) return undefined;
  const at =
    levels && Math.max(levels.from, Math.min(levels.to, level ?? before?.level ?? levels.from));
  const effect: ActiveEffect = {
    id,
    ...(at === undefined ? {} : { level: at }),
    ...(concentration && play.concentration === id ? { held: true } : {}),
  };
  // A rage leaves no mind for concentration.
  const clear = id === "rage" ? concentrate(paid, null) : paid;
  const others = (play.effects ?? []).filter((one) => one !== before);
  const begun = { ...keeping(clear, others), effects: [...others, effect] };
  return settleEffects(begun);
}

export function endEffect(play: PlayState, id: EffectId): PlayState {
  const effect = play.effects?.find((one) => one.id === id);
  if (!effect) return play;
  const left = keeping(
    play,
    (play.effects ?? []).filter((one) => one !== effect),
  );
  return effect.held ? settleEffects(concentrate(left, null)) : left;
}

/** What nothing holds any longer ends: a spell whose concentration is lost, a rage of who lies helpless, everything with death. */
export function settleEffects(play: PlayState): PlayState {
  if (!play.effects) return play;
  const lies = play.conditions.some((id) => helpless.has(id));
  return keeping(
    play,
    play.effects.filter(({ id, held }) => {
      if (play.dead || (id === "rage" && lies)) return false;
      return !held || play.concentration === id;
    }),
  );
}

/** After a rest of an hour: what lasts no longer than that is over, and concentration on it. */
export function effectsAfterShortRest(play: PlayState): PlayState {
  const over = (play.effects ?? []).filter((effect) => minutesOf(effect) <= shortRestMinutes);
  return over.reduce((state, { id }) => endEffect(state, id), play);
}

function minutesOf({ id, level = 0 }: ActiveEffect): number {
  const { minutes, minutesByLevel = [] } = effectFacts(id);
  return minutesByLevel.reduce((most, [from, longer]) => (level >= from ? longer : most), minutes);
}

/** What a casting puts in effect by itself. */
export function effectOfCasting(spell: string): EffectId | undefined {
  return effectIds.find((id) => id === spell && effectFacts(id).onCaster);
}
