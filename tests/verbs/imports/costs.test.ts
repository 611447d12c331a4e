import { describe, expect, it } from "vitest";
import { readFile } from "@/lib/imports/read-file";

const system = { abilities: { str: { value: 10 } } };
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const changes = times(20, () => ({ key: "system.attributes.ac.bonus", mode: 2, value: "1" }));
const kinds = ["feat", "spell", "equipment", "weapon", "class"];

/** The largest files of each kind that get through the door. */
const files: Readonly<Record<string, unknown>> = {
  "a list of numbers": { a: times(290_000, () => 0) },
  "an actor with thousands of strange things": {
    type: "character",
    name: "x",
    system,
    items: times(2000, (n) => ({
      name: `Strange thing ${n}`,
      type: kinds[n % 5],
      system: { level: 3 },
      effects: [{ changes }],
    })),
  },
  "a card with an endless book": {
    spec: "chara_card_v2",
    data: {
      name: "x",
      character_book: {
        entries: times(40_000, () => ({ keys: ["a"], content: "word ".repeat(10) })),
      },
    },
  },
  "a name and a story without end": {
    type: "character",
    name: "x".repeat(3_000_000),
    system: { ...system, details: { biography: { value: "<".repeat(2_000_000) } } },
    items: [],
  },
  "a character of another site with thousands of odd rows": {
    stats: [],
    race: {},
    classes: [],
    modifiers: { class: times(20_000, () => ({ type: "proficiency", subType: "odd thing" })) },
    inventory: times(5000, (n) => ({ definition: { name: `Odd ${n} thing` } })),
  },
};

describe("the largest files", () => {
  // Processor time, not the clock: others may be at work on the same machine.
  it.each(Object.keys(files))("%s costs under two seconds of the processor and 128 MB", (name) => {
    const base64 = Buffer.from(JSON.stringify(files[name])).toString("base64");
    readFile({
      base64: Buffer.from('{"spec":"chara_card_v2","data":{"name":"warm"}}').toString("base64"),
    });
    const before = process.memoryUsage().heapUsed;
    const began = process.cpuUsage();
    try {
      readFile({ base64 });
    } catch (error) {
      expect(error).toMatchObject({ name: "Fault" });
    }
    const { user, system: kernel } = process.cpuUsage(began);
    expect((user + kernel) / 1000).toBeLessThan(2000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(128 * 1024 * 1024);
  });
});
