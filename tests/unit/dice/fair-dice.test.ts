import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkProof } from "@/components/dice/check-proof";
import { fairDice } from "@/lib/dice/fair-dice";
import { fairRoll } from "@/lib/dice/fair-roll";

const seed = "7f".repeat(32);
const hash = createHash("sha256").update(seed).digest("hex");
const folder = mkdtempSync(path.join(tmpdir(), "fair-dice-"));
const script = path.join(folder, "verify-dice.mjs");
const document = readFileSync("docs/fair-dice.md", "utf8");
writeFileSync(script, /```js\n([\s\S]*?)```/.exec(document)?.[1] ?? "");
afterAll(() => rmSync(folder, { recursive: true }));

/** The script of the document itself, in a process of its own. */
const verify = (...words: string[]) =>
  spawnSync(process.execPath, [script, ...words], { encoding: "utf8" });

/** Blocks whose words are written down. */
const blocksOf = (words: readonly number[]) => (block: number) => {
  const view = new DataView(new ArrayBuffer(32));
  for (let at = 0; at < 8; at += 1) view.setUint32(at * 4, words[block * 8 + at] ?? 0);
  return new Uint8Array(view.buffer);
};

/** Worked out apart from our code, in Python. */
const vectors = [
  [
    [20, 10],
    [20, 10],
    [6, 4],
    [6, 3],
    [4, 1],
    [8, 4],
    [12, 7],
    [100, 22],
    [1000, 839],
    [20, 9],
  ],
  [
    [20, 3],
    [6, 6],
  ],
  [
    [10, 6],
    [10, 10],
    [10, 2],
    [10, 7],
    [10, 3],
    [10, 7],
    [10, 3],
    [10, 8],
    [10, 2],
  ],
];

function thrown(clientSeed: string, counter: number, faces: readonly number[]) {
  const { die, drawn } = fairRoll({ seed, clientSeed, counter });
  for (const one of faces) die(one);
  return drawn;
}

describe("fair dice", () => {
  it("fall as they always fell: these vectors hold for ever", () => {
    expect(thrown("table-1", 1, [20, 20, 6, 6, 4, 8, 12, 100, 1000, 20])).toEqual(vectors[0]);
    expect(thrown("میز", 2, [20, 6])).toEqual(vectors[1]);
    expect(
      thrown(
        "table-1",
        3,
        Array.from({ length: 9 }, () => 10),
      ),
    ).toEqual(vectors[2]);
  });

  it("pass over words past the last whole multiple of the faces, across blocks", () => {
    const past = 2 ** 32 - 1;
    const die = fairDice(blocksOf([past, 0, past, past, past, past, past, past, past, 19]));
    expect([die(20), die(20)]).toEqual([1, 20]);
    expect(fairDice(blocksOf([past]))(16)).toBe(16);
  });

  it("show every face as often, by chi-square over 60,000 throws of a fixed seed", () => {
    for (const [faces, critical] of [
      [6, 20.52],
      [20, 43.82],
    ] as const) {
      const counts = Array.from({ length: faces }, () => 0);
      const { die } = fairRoll({ seed, clientSeed: "chi-square", counter: faces });
      const throws = 30_000;
      for (let at = 0; at < throws; at += 1) {
        const face = die(faces) - 1;
        counts[face] = (counts[face] ?? 0) + 1;
      }
      const wanted = throws / faces;
      const chi = counts.reduce((sum, count) => sum + (count - wanted) ** 2 / wanted, 0);
      expect(chi).toBeLessThan(critical);
      // Numbers of a counter are no random numbers: an even spread to the last throw would be as wrong.
      expect(chi).toBeGreaterThan(faces / 8);
    }
  });
});

describe("a proof", () => {
  const drawn = thrown("mira-7", 4, [20, 20, 4]);
  const dice = drawn.map((die) => die.join(".")).join(",");

  it("is confirmed by the script of the document, which needs nothing of ours", () => {
    const { status, stdout } = verify(seed, hash, "mira-7", "4", dice);
    expect([status, stdout]).toEqual([0, expect.stringContaining("RIGHT")]);
  });

  it.each([
    ["another seed", ["00".repeat(32), hash, "mira-7", "4", dice]],
    ["another client seed", [seed, hash, "mira-8", "4", dice]],
    ["another counter", [seed, hash, "mira-7", "5", dice]],
    ["a die that did not fall so", [seed, hash, "mira-7", "4", `${dice},20.21`]],
  ])("is refused by it with %s", (_, words) => {
    const { status, stdout } = verify(...words);
    expect([status, stdout]).toEqual([1, expect.stringContaining("WRONG")]);
  });

  it("is judged alike by the page, with what the browser brings along", async () => {
    const proof = { hash, clientSeed: "mira-7", counter: 4, drawn };
    expect(await checkProof(seed, proof)).toEqual({
      hashFits: true,
      faces: drawn.map(([, f]) => f),
    });
    expect((await checkProof("00", proof)).hashFits).toBe(false);
    const other = await checkProof(seed, { ...proof, counter: 5 });
    expect(other.faces).not.toEqual(drawn.map(([, f]) => f));
  });
});
