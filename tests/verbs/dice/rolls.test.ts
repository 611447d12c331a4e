import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { checkProof } from "@/components/dice/check-proof";
import { roomSeeds } from "@/db/schema/dice";
import { ctxOf, makeCharacter } from "@/db/seed/factories";
import { RollFacts } from "@/lib/dice/schema";
import { getDice } from "@/lib/dice/verbs/get-dice";
import { getSeed } from "@/lib/dice/verbs/get-seed";
import { listRollOptions } from "@/lib/dice/verbs/list-roll-options";
import { rollInRoom } from "@/lib/dice/verbs/roll-in-room";
import { rotateSeeds } from "@/lib/dice/verbs/rotate-seeds";
import { playCharacter } from "@/lib/play/verbs/play-character";
import { changeMember } from "@/lib/rooms/verbs/change-member";
import { listMessages } from "@/lib/rooms/verbs/list-messages";
import { sendMessage } from "@/lib/rooms/verbs/send-message";
import { updateMembership } from "@/lib/rooms/verbs/update-membership";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { randomBuild } from "@/lib/rulebook/random";
import { runtime } from "@/lib/wiring/runtime";
import { refusal } from "../../support/people";
import { newPerson, newRoom, type TestPerson } from "../rooms/people-in-rooms";

let master: TestPerson;
let mira: TestPerson;
let parisa: TestPerson;
let rogue: string;

const build = (classId: string, level: number, species?: string) => {
  const choices = [
    { slot: "level/1/class", take: [classId] },
    ...(species ? [{ slot: "species", take: [species] }] : []),
  ];
  return randomBuild(srd52, "a table by the fire", { keep: { pack: "srd-5.2", choices }, level });
};

async function characterOf(person: TestPerson, classId: string, level = 1, species?: string) {
  const made = JSON.parse(JSON.stringify(build(classId, level, species)));
  const { id } = await makeCharacter(ctxOf(runtime(), person.row), {
    surprise: false,
    name: "Aela",
    build: made,
  });
  return id;
}

/** A room of all three in which the second plays a rogue. */
async function table() {
  const room = await newRoom([master, mira, parisa]);
  await mira.ask(updateMembership, { id: room.id, characterId: rogue });
  return room.id;
}

const codeOf = async (asked: Promise<unknown>) => (await refusal(asked)).code;
const factsOf = (message: { meta: unknown }) => RollFacts.parse(message.meta);

beforeAll(async () => {
  [master, mira, parisa] = await Promise.all([newPerson(), newPerson(), newPerson()]);
  rogue = await characterOf(mira, "rogue", 7, "halfling");
});

describe("a roll in a room", () => {
  it("takes its number from the sheet, with every reason and where its rule stands", async () => {
    const id = await table();
    const facts = factsOf(await mira.ask(rollInRoom, { id, what: "/roll stealth" }));
    const { rolled, names, rules, name } = facts;
    expect(name).toEqual({ en: "Stealth", fa: "مخفی‌کاری" });
    const counted = rolled.dice.find(({ dropped }) => !dropped);
    const sum = rolled.bonuses.reduce((all, { value }) => all + value, 0);
    expect(rolled.total).toBe((counted?.counts ?? counted?.face ?? 0) + sum);
    for (const { name: key } of rolled.bonuses) {
      expect(names[key]?.en, key).toBeTruthy();
      expect(names[key]?.fa, key).toBeTruthy();
      expect(rules[key]?.fa, key).toBeTruthy();
    }
    // A rogue of level 7 adds Dexterity and twice or once the proficiency bonus at least.
    expect(rolled.bonuses.map(({ name: key }) => key)).toContain("ability/dex");
  });

  it("understands either language, keys, advantage and plain dice", async () => {
    const id = await table();
    const roll = async (what: string) => factsOf(await mira.ask(rollInRoom, { id, what }));
    expect(await roll("/تاس مخفی‌کاری مزیت")).toMatchObject({
      key: "skill:stealth",
      rolled: { mode: "advantage" },
    });
    expect(await roll("save:dex")).toMatchObject({ kind: "save", key: "save:dex" });
    const free = await roll("/roll 2d6+3");
    expect(free).toMatchObject({ key: null, dice: "2d6", name: null });
    expect(free.rolled.total).toBe(3 + free.rolled.dice.reduce((sum, { face }) => sum + face, 0));
    expect(await codeOf(mira.ask(rollInRoom, { id, what: "/roll 2d6 advantage" }))).toBe(
      "rooms.roll_not_so",
    );
    expect(await codeOf(mira.ask(rollInRoom, { id, what: "/roll basket weaving" }))).toBe(
      "rooms.unknown_roll",
    );
    expect(await codeOf(parisa.ask(rollInRoom, { id, what: "/roll stealth" }))).toBe(
      "rooms.no_character",
    );
    expect((await parisa.ask(rollInRoom, { id, what: "d20" })).kind).toBe("roll");
  });

  it("can roll whatever it offers, attacks with their damage among it", async () => {
    const id = await table();
    const { items } = await mira.ask(listRollOptions, { id });
    expect(items.length).toBeGreaterThan(30);
    const attack = items.find(({ kind }) => kind === "attack");
    const facts = factsOf(await mira.ask(rollInRoom, { id, what: attack?.key ?? "" }));
    expect(facts.key).toBe(attack?.key);
    const damage = items.find(({ kind }) => kind === "damage")?.key ?? "";
    const struck = factsOf(await mira.ask(rollInRoom, { id, what: damage, critical: true }));
    const plain = factsOf(await mira.ask(rollInRoom, { id, what: damage }));
    expect(struck.rolled.dice.length).toBe(plain.rolled.dice.length * 2);
    expect(plain.names[plain.damageType ?? ""]?.fa).toBeTruthy();
  });

  it("follows the sheet of the moment: a condition changes the next roll", async () => {
    const id = await table();
    const acts = (on: boolean) => [{ act: "condition", condition: "poisoned", on }] as never;
    const mode = async () =>
      factsOf(await mira.ask(rollInRoom, { id, what: "arcana" })).rolled.mode;
    expect(await mode()).toBe("straight");
    await mira.ask(playCharacter, { id: rogue as never, acts: acts(true) });
    expect(await mode()).toBe("disadvantage");
    await mira.ask(playCharacter, { id: rogue as never, acts: acts(false) });
  });

  it("is rolled once for one clientId, and takes one number of the seed", async () => {
    const id = await table();
    const roll = () => mira.ask(rollInRoom, { id, what: "stealth", clientId: "r-1" });
    const answers = await Promise.all(Array.from({ length: 8 }, roll));
    expect(new Set(answers.map(({ meta }) => JSON.stringify(meta))).size).toBe(1);
    expect((await mira.ask(getDice, { id })).everybody.counter).toBe(1);
  });

  it("cannot be made up: a client sends no kind and no facts", async () => {
    const id = await table();
    for (const made of [{ kind: "roll" }, { meta: { what: "roll", rolled: { total: 30 } } }])
      expect(await codeOf(mira.ask(sendMessage, { id, text: "30!", ...made } as never))).toBe(
        "request.invalid",
      );
    const said = await mira.ask(sendMessage, { id, text: "/roll stealth" });
    expect([said.kind, said.meta]).toEqual(["text", null]);
  });

  it("is not for strangers, nor for those who may not write", async () => {
    const id = await table();
    const stranger = await newPerson();
    for (const [verb, input] of [
      [rollInRoom, { id, what: "d20" }],
      [listRollOptions, { id }],
      [getDice, { id }],
      [getSeed, { id, circle: "everybody", number: 1 }],
      [rotateSeeds, { id }],
    ] as const)
      expect(await codeOf(stranger.ask(verb as never, input))).toBe("rooms.not_found");
    await master.ask(changeMember, { id, userId: parisa.id, role: "spectator" });
    expect(await codeOf(parisa.ask(rollInRoom, { id, what: "d20" }))).toBe("rooms.not_allowed");
    expect(await codeOf(mira.ask(rotateSeeds, { id }))).toBe("rooms.not_allowed");
  });
});

describe("a hidden roll", () => {
  it("tells others only that something was rolled", async () => {
    const id = await table();
    const roll = (what: string) => mira.ask(rollInRoom, { id, what });
    const [masters, blind] = [await roll("/gmroll stealth"), await roll("/blindroll stealth")];
    const seen = async (person: TestPerson) => {
      const { items } = await person.ask(listMessages, { id });
      return [masters, blind].map(({ id: own }) => {
        const found = items.find((one) => one.id === own);
        return found?.meta !== null && found?.text !== "";
      });
    };
    expect(await seen(master)).toEqual([true, true]);
    expect(await seen(mira)).toEqual([true, false]);
    expect(await seen(parisa)).toEqual([false, false]);
    expect([blind.meta, blind.text, blind.isHidden]).toEqual([null, "", true]);
  });

  it("falls from a seed that is revealed to game masters alone", async () => {
    const id = await table();
    await mira.ask(rollInRoom, { id, what: "/blindroll stealth" });
    expect((await mira.ask(getDice, { id })).gameMasters.counter).toBe(1);
    await master.ask(rotateSeeds, { id });
    const seed = (person: TestPerson) =>
      person.ask(getSeed, { id, circle: "game_masters", number: 1 });
    expect((await seed(master)).seed).toMatch(/^[0-9a-f]{64}$/);
    expect((await seed(mira)).seed).toBeNull();
  });
});

describe("the seeds of a room", () => {
  it("are there with the room, differ, and are shown by their hash alone", async () => {
    const id = await table();
    const { everybody, gameMasters } = await parisa.ask(getDice, { id });
    expect(everybody).toMatchObject({ number: 1, counter: 0, seed: null, revealedAt: null });
    expect(everybody.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(gameMasters.hash).not.toBe(everybody.hash);
    const kept = await runtime().db.select().from(roomSeeds).where(eq(roomSeeds.roomId, id));
    for (const { seed, hash } of kept)
      expect(createHash("sha256").update(seed).digest("hex")).toBe(hash);
  });

  it("prove every roll once they are revealed", async () => {
    const id = await table();
    const rolls = [];
    for (const what of ["stealth advantage", "save:dex", "8d6", "d20"])
      rolls.push(await mira.ask(rollInRoom, { id, what, clientSeed: "my-own:7" }));
    const before = await mira.ask(getSeed, { id, circle: "everybody", number: 1 });
    expect(before.seed).toBeNull();
    const next = await master.ask(rotateSeeds, { id });
    expect(next.everybody).toMatchObject({ number: 2, counter: 0, seed: null });
    const { seed } = await parisa.ask(getSeed, { id, circle: "everybody", number: 1 });
    for (const [at, { meta }] of rolls.entries()) {
      const { proof, rolled } = RollFacts.parse(meta);
      expect(proof).toMatchObject({ number: 1, hash: before.hash, counter: at + 1 });
      expect(proof.clientSeed).toBe("my-own:7");
      const checked = await checkProof(seed ?? "", proof);
      expect(checked).toEqual({ hashFits: true, faces: proof.drawn.map(([, face]) => face) });
      // The dice that are shown are the ones that were drawn.
      expect(rolled.dice.map(({ face }) => face)).toEqual(checked.faces);
    }
  });

  it("have an end", async () => {
    const id = await table();
    await runtime().db.update(roomSeeds).set({ number: 1000 }).where(eq(roomSeeds.roomId, id));
    expect(await codeOf(master.ask(rotateSeeds, { id }))).toBe("rooms.too_many_seeds");
    expect((await master.ask(getDice, { id })).everybody.revealedAt).toBeNull();
    expect(await codeOf(mira.ask(getSeed, { id, circle: "everybody", number: 7 }))).toBe(
      "rooms.seed_not_found",
    );
  });
});
