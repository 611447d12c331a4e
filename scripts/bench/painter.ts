import sharp from "sharp";
import { paintPortrait } from "@/lib/portraits/painter/paint-portrait";
import { paintShareCard } from "@/lib/portraits/painter/paint-share-card";
import { classIds, speciesIds } from "@/lib/portraits/palette";

/**
 * How long a portrait takes on one core, beside a plain gradient of the same size through the same libraries
 * (what the rasteriser and the PNG encoder cost by themselves). Budget: 400 ms. Exits 1 when it is missed.
 */
const budgetMs = 400;
const rounds = Number(process.argv[2] ?? 3);
sharp.concurrency(1);

const plain = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1536"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#123"/><stop offset="1" stop-color="#fc9"/></linearGradient></defs><rect width="1024" height="1536" fill="url(#g)"/></svg>',
);

/** Processor time of all threads, so that a busy neighbour on the machine does not count. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const pairs = classIds.map((classId, index) => ({
  classId,
  speciesId: speciesIds[index % speciesIds.length]!,
}));
const input = (pair: (typeof pairs)[number], round: number) =>
  ({
    ...pair,
    level: 7,
    seed: `bench/${round}`,
    name: "نیلوفر Stormborn",
    locale: "en",
    appearance: {},
  }) as const;

// The first card opens the fonts.
const first = await timed(() => paintPortrait(input(pairs[0]!, -1)));
const baseline: number[] = [];
const cards: number[] = [];
const shares: number[] = [];
for (let round = 0; round < rounds; round++) {
  for (const pair of pairs) {
    baseline.push(
      await timed(() => sharp(plain).flatten().png({ compressionLevel: 4 }).toBuffer()),
    );
    cards.push(await timed(() => paintPortrait(input(pair, round))));
  }
  shares.push(
    await timed(() =>
      paintShareCard({ ...input(pairs[round % 12]!, round), line: "Elf · Ranger 3" }),
    ),
  );
}
const ms = (value: number): string => `${value.toFixed(0)} ms`;
console.log(`first card (fonts opened)   ${ms(first)}`);
console.log(`plain gradient, median      ${ms(median(baseline))}`);
console.log(
  `portrait, median            ${ms(median(cards))}  (${(median(cards) / median(baseline)).toFixed(1)} x the gradient)`,
);
console.log(`portrait, slowest of ${cards.length}     ${ms(Math.max(...cards))}`);
console.log(`share card, median          ${ms(median(shares))}`);
const held = median(cards) <= budgetMs;
console.log(held ? `within the budget of ${budgetMs} ms` : `over the budget of ${budgetMs} ms`);
process.exitCode = held ? 0 : 1;
