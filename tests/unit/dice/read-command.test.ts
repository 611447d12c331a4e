import { describe, expect, it } from "vitest";
import { findPlan } from "@/lib/dice/find-plan";
import { isRollCommand, readCommand } from "@/lib/dice/read-command";
import type { RollKind } from "@/lib/dice/terms";

const plan = (key: string, kind: RollKind, ...names: string[]) => ({ key, kind, names });
const plans = [
  plan("skill:stealth", "skill", "Stealth", "پنهان‌کاری"),
  plan("skill:sleight-of-hand", "skill", "Sleight of Hand", "تردستی"),
  plan("check:dex", "check", "Dexterity", "چابکی", "dex"),
  plan("save:dex", "save", "Dexterity", "چابکی", "dex"),
  plan("attack:dagger", "attack", "Dagger", "خنجر", "dagger"),
  plan("attack:dagger:thrown", "attack", "Dagger", "خنجر", "dagger thrown"),
  plan("damage:dagger", "damage", "Dagger", "خنجر", "dagger"),
  plan("spell_attack:fire-bolt", "spell_attack", "Fire Bolt"),
  plan("spell_damage:fire-bolt", "spell_damage", "Fire Bolt"),
  plan("spell_damage:fireball", "spell_damage", "Fireball"),
  plan("healing:mass-heal", "healing", "Mass Heal"),
];

function meant(text: string) {
  const command = readCommand(text);
  if (!command) return undefined;
  const { audience, mode, critical, readings } = command;
  const found = findPlan(plans, readings)?.key ?? readings[0]?.what;
  return [found, mode, critical, audience];
}

describe("a command to roll", () => {
  it.each([
    ["/roll stealth", ["skill:stealth", "straight", false, "everybody"]],
    ["/roll Stealth advantage", ["skill:stealth", "advantage", false, "everybody"]],
    ["/تاس پنهان کاری مزیت", ["skill:stealth", "advantage", false, "everybody"]],
    ["/roll پنهان‌کاری ضعف", ["skill:stealth", "disadvantage", false, "everybody"]],
    ["/gmroll sleight", ["skill:sleight-of-hand", "straight", false, "game_masters"]],
    ["/blindroll dex save dis", ["save:dex", "disadvantage", false, "blind"]],
    ["/roll dexterity", ["check:dex", "straight", false, "everybody"]],
    ["/roll dexterity saving throw", ["save:dex", "straight", false, "everybody"]],
    ["/تاس نجات", ["نجات", "straight", false, "everybody"]],
    ["/roll چابکی نجات", ["save:dex", "straight", false, "everybody"]],
    ["/roll dagger", ["attack:dagger", "straight", false, "everybody"]],
    ["/roll dagger thrown", ["attack:dagger:thrown", "straight", false, "everybody"]],
    ["/roll dagger damage crit", ["damage:dagger", "straight", true, "everybody"]],
    ["/roll fire bolt", ["spell_attack:fire-bolt", "straight", false, "everybody"]],
    ["/roll fire bolt damage", ["spell_damage:fire-bolt", "straight", false, "everybody"]],
    ["/roll mass heal", ["healing:mass-heal", "straight", false, "everybody"]],
    ["/roll attack:dagger:thrown", ["attack:dagger:thrown", "straight", false, "everybody"]],
    ["/roll 2d6 + 3", ["2d6 + 3", "straight", false, "everybody"]],
    ["/roll d20 adv", ["d20", "advantage", false, "everybody"]],
    ["/roll", ["1d20", "straight", false, "everybody"]],
  ])("reads %s", (text, wanted) => {
    expect(meant(text)).toEqual(wanted);
  });

  it("asks rather than guesses where two things begin alike", () => {
    expect(findPlan(plans, [{ what: "fire" }])).toBeUndefined();
    expect(findPlan(plans, [{ what: "" }, { what: "—" }])).toBeUndefined();
  });

  it.each(["roll stealth", "/rollover", "hello /roll", "//roll", ""])("is not %j", (text) => {
    expect(isRollCommand(text)).toBe(false);
  });
});
