import { describe, expect, test } from "vitest";
import {
  leaving,
  obstacleTo,
  placing,
  poolsOf,
  roomIn,
  type SpellPool,
  takenIn,
  taking,
} from "@/components/characters/wizard/spell-picks";
import type { Build } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { applyChoice } from "@/lib/rulebook/choose";
import { listSlots } from "@/lib/rulebook/list-slots";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";

const levelOf = (id: string) => srd52.spells.get(id)?.level ?? 0;

function castersBuild(classId: string, level: number): Build {
  const keep = { pack: srd52.id, choices: [{ slot: "level/1/class", take: [classId] }] };
  const whole = randomBuild(srd52, `picks-${classId}`, { keep, level });
  return {
    ...whole,
    choices: whole.choices.filter(({ slot }) => !/cantrips|spellbook|prepared|savant/.test(slot)),
  };
}

const poolsIn = (build: Build, classId: string): readonly SpellPool[] =>
  poolsOf(listSlots(srd52, build).map((slot) => ({ slot, taken: slot.taken }))).get(classId) ?? [];

function poolIn(build: Build, classId: string, become: SpellPool["become"]): SpellPool {
  const pool = poolsIn(build, classId).find((entry) => entry.become === become);
  if (!pool) throw new Error(`${classId} has no ${become}`);
  return pool;
}

describe("all spells of a class from one list", () => {
  test("a wizard has cantrips, a book and what is prepared, whatever level asks for them", () => {
    const pools = poolsIn(castersBuild("wizard", 9), "wizard");
    expect(pools.map(({ become }) => become)).toEqual(["cantrip", "book", "prepared"]);
    expect(pools.map(roomIn)).toEqual([4, 6 + 8 * 2 + 2 + 3, 14]);
  });

  test("a pick goes into the first place that takes it", () => {
    const pool = poolIn(castersBuild("sorcerer", 5), "sorcerer", "prepared");
    expect(taking(pool, "shield", levelOf)).toEqual([
      { slot: "level/1/class/sorcerer/prepared", take: ["shield"] },
    ]);
    expect(taking(pool, "fireball", levelOf)).toEqual([
      { slot: "level/5/class/sorcerer/prepared", take: ["fireball"] },
    ]);
    expect(obstacleTo(pool, "polymorph", levelOf)).toBe("no-place");
  });

  test("whoever fills the late places first with low spells still has room for the high ones", () => {
    let build = castersBuild("sorcerer", 5);
    const late = poolIn(build, "sorcerer", "prepared").choices.at(-1)?.slot.slot ?? "";
    build = applyChoice(srd52, build, { slot: late, take: ["sleep", "shield"].slice(0, 2) });
    const before = poolIn(build, "sorcerer", "prepared");
    const choices = taking(before, "fireball", levelOf) ?? [];
    expect(choices.length).toBeGreaterThan(1);
    for (const choice of choices) build = applyChoice(srd52, build, choice);
    expect([...takenIn(poolIn(build, "sorcerer", "prepared"))].sort()).toEqual([
      "fireball",
      "shield",
      "sleep",
    ]);
    expect(checkBuild(srd52, build).filter(({ severity }) => severity === "violation")).toEqual([]);
  });

  test.each([
    ["wizard", 11],
    ["bard", 20],
    ["cleric", 11],
    ["warlock", 11],
    ["paladin", 20],
  ])("everything a %s of level %i asks can be taken one by one, and is legal", (classId, level) => {
    let build = castersBuild(classId, level);
    for (const become of ["cantrip", "book", "prepared"] as const) {
      for (let guard = 0; guard < 120; guard += 1) {
        const pool = poolsIn(build, classId).find((entry) => entry.become === become);
        if (!pool || takenIn(pool).length >= roomIn(pool)) break;
        const ids = new Set(
          pool.choices.flatMap(({ slot }) =>
            slot.options.filter(({ legal }) => legal).map(({ id }) => id),
          ),
        );
        const taken = new Set(takenIn(pool));
        const next = [...ids].find((id) => !taken.has(id) && !obstacleTo(pool, id, levelOf));
        expect(
          next,
          `${classId} ${become} ${takenIn(pool).length} of ${roomIn(pool)}`,
        ).toBeDefined();
        for (const choice of taking(pool, next ?? "", levelOf) ?? [])
          build = applyChoice(srd52, build, choice);
      }
    }
    expect(checkBuild(srd52, build).filter(({ severity }) => severity !== "open")).toEqual([]);
    for (const pool of poolsIn(build, classId)) expect(takenIn(pool).length).toBe(roomIn(pool));
  });

  test("a full pool says so, and what is let go leaves its place", () => {
    const build = castersBuild("bard", 1);
    const pool = poolIn(build, "bard", "cantrip");
    const both = placing(pool, ["vicious-mockery", "light"], levelOf) ?? [];
    const full = poolIn(
      both.reduce((now, choice) => applyChoice(srd52, now, choice), build),
      "bard",
      "cantrip",
    );
    expect(obstacleTo(full, "message", levelOf)).toBe("full");
    expect(leaving(full, "light")).toEqual([
      { slot: "level/1/class/bard/cantrips", take: ["vicious-mockery"] },
    ]);
    expect(placing(full, ["vicious-mockery", "light", "message"], levelOf)).toBeUndefined();
  });
});
