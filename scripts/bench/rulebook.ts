/**
 * How long the rulebook takes on one core: a level 20 multiclass sheet from a build never seen before (the target is under 1 ms),
 * the wizard's list of choices, the legality check, a random character. Run with `npx tsx scripts/bench/rulebook.ts`.
 */
import type { Build } from "@/lib/rulebook/build";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { listSlots } from "@/lib/rulebook/list-slots";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";

const budgetMs = 1;
const rounds = 7;

/**
 * Milliseconds of processor time of one call, the best of several rounds: what the work costs when nobody else wants the core.
 * Garbage collection is in it, the waiting for a busy machine is not.
 */
function time(count: number, call: (index: number) => unknown): number {
  for (let index = 0; index < count; index += 1) call(index);
  const means = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    for (let index = 0; index < count; index += 1) call(index);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / count;
  });
  return Math.min(...means);
}

const high = Array.from({ length: 20 }, (_, index) =>
  randomBuild(srd52, `bench-${index}`, { level: 20, multiclass: true }),
);
const low = randomBuild(srd52, "bench", { level: 1 });
/** A copy is a build never seen before: what is remembered of a build is remembered of that very object. */
const fresh = (build: Build): Build => ({ ...build });
const at = (index: number): Build => fresh(high[index % high.length] ?? low);

const sheet20 = time(400, (index) => deriveSheet(srd52, at(index)));
const lines = [
  ["sheet, level 20 multiclass", sheet20],
  ["sheet, level 1", time(1000, () => deriveSheet(srd52, fresh(low)))],
  ["choices with all options, level 1", time(100, () => listSlots(srd52, fresh(low)))],
  [
    "choices with all options, level 20 multiclass",
    time(20, (index) => listSlots(srd52, at(index))),
  ],
  ["legality, level 20 multiclass", time(100, (index) => checkBuild(srd52, at(index)))],
  ["random character, level 1", time(20, (index) => randomBuild(srd52, `r${index}`))],
] as const;

for (const [name, ms] of lines) console.log(`${name.padEnd(48)} ${ms.toFixed(3)} ms`);
console.log(sheet20 < budgetMs ? `within ${budgetMs} ms` : `over the budget of ${budgetMs} ms`);
process.exitCode = sheet20 < budgetMs ? 0 : 1;
