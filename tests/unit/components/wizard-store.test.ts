import { describe, expect, test } from "vitest";
import {
  type MergeInput,
  type SendResult,
  type WizardServer,
  WizardStore,
} from "@/components/characters/wizard/wizard-store";
import type { CharacterFullView } from "@/lib/characters/schema";
import type { WizardView } from "@/lib/characters/wizard-view";
import type { Choice } from "@/lib/rulebook/build";

const timing = { settleMs: 5, retryMs: 5, retryMaxMs: 20 };

/** A character kept behind the same rules as the real server: a change must name the version it was based on. */
class FakeServer implements WizardServer {
  taken = new Map<string, readonly string[]>([["species", []]]);
  version = 1;
  name = "";
  requests = 0;
  down = false;
  refuses: string | null = null;
  /** Slots that another device has changed since the wizard last looked. */
  elsewhere = new Set<string>();

  changeElsewhere(slot: string, ...take: string[]) {
    this.taken.set(slot, take);
    this.elsewhere.add(slot);
    this.version += 1;
  }

  view(): WizardView {
    const slots = [...this.taken].map(([slot, taken]) => ({
      slot,
      taken,
      open: taken.length === 0,
    }));
    const character = { id: "chr_1", version: this.version, name: this.name };
    return { character, slots, sheet: {}, findings: [], texts: {} } as unknown as WizardView;
  }

  #answer<Data>(version: number, write: () => void, read: () => Data): Promise<SendResult<Data>> {
    this.requests += 1;
    if (this.down) return Promise.reject(new TypeError("fetch failed"));
    if (this.refuses) return Promise.resolve({ ok: false, code: this.refuses, message: "No." });
    if (version !== this.version)
      return Promise.resolve({
        ok: false,
        code: "characters.changed_elsewhere",
        message: "Stale.",
      });
    write();
    this.version += 1;
    return Promise.resolve({ ok: true, data: read() });
  }

  choose = (input: { version: number; choices: Choice[]; remove: string[] }) =>
    this.#answer(
      input.version,
      () => {
        for (const choice of input.choices) this.taken.set(choice.slot, choice.take);
        for (const slot of input.remove) this.taken.set(slot, []);
      },
      () => this.view(),
    );

  describe = (input: { version: number; name?: string }) =>
    this.#answer(
      input.version,
      () => {
        this.name = input.name ?? this.name;
      },
      () => this.view().character as CharacterFullView,
    );

  merge = async ({
    choices,
    remove,
    picks,
    name,
  }: MergeInput): ReturnType<WizardServer["merge"]> => {
    this.requests += 1;
    if (this.down) throw new TypeError("fetch failed");
    const mine = [...choices, ...remove.map((slot) => ({ slot, take: [] }))];
    const open = mine.filter(({ slot }) => this.elsewhere.has(slot) && picks[slot] === undefined);
    const told = (slots: Iterable<string>) =>
      [...slots].map((slot) => ({ text: `${slot} changed` }));
    const fromTheirs = told(
      [...this.elsewhere].filter((slot) => !mine.some((choice) => choice.slot === slot)),
    );
    if (open.length === 0) {
      for (const { slot, take } of mine) if (picks[slot] !== "theirs") this.taken.set(slot, take);
      this.name = name ?? this.name;
      this.elsewhere.clear();
      this.version += 1;
    }
    const overlaps = open.map(({ slot }) => ({ piece: slot }));
    const data = {
      merged: open.length === 0,
      overlaps,
      fromTheirs,
      fromMine: [],
      view: this.view(),
    };
    return { ok: true, data } as unknown as Awaited<ReturnType<WizardServer["merge"]>>;
  };
}

function begin() {
  const server = new FakeServer();
  const store = new WizardStore(server.view(), server, timing);
  return { server, store };
}

describe("the wizard's saving", () => {
  test("shows a choice at once and saves it after a pause", async () => {
    const { server, store } = begin();
    store.take({ slot: "species", take: ["elf"] });
    expect(store.getState().edits.get("species")?.take).toEqual(["elf"]);
    await store.flush();
    expect(server.taken.get("species")).toEqual(["elf"]);
    expect(store.getState()).toMatchObject({
      status: { kind: "saved" },
      view: { character: { version: 2 } },
    });
    expect(store.hasUnsaved()).toBe(false);
  });

  test("sends quick changes of mind as one request", async () => {
    const { server, store } = begin();
    for (const species of ["elf", "orc", "human"]) store.take({ slot: "species", take: [species] });
    await store.flush();
    expect(server.requests).toBe(1);
    expect(server.taken.get("species")).toEqual(["human"]);
  });

  test("keeps a change made while another is on its way", async () => {
    const { server, store } = begin();
    store.take({ slot: "species", take: ["elf"] });
    const first = store.flush();
    store.take({ slot: "species", take: ["orc"] });
    await first;
    await store.flush();
    expect(server.taken.get("species")).toEqual(["orc"]);
    expect(store.hasUnsaved()).toBe(false);
  });

  test("takes a choice back", async () => {
    const { server, store } = begin();
    store.take({ slot: "species", take: ["elf"] });
    await store.flush();
    store.takeBack("species");
    await store.flush();
    expect(server.taken.get("species")).toEqual([]);
  });

  test("tries again by itself when the server cannot be reached, and loses nothing", async () => {
    const { server, store } = begin();
    server.down = true;
    store.take({ slot: "species", take: ["elf"] });
    await store.flush();
    expect(store.getState().status).toEqual({ kind: "failed", message: null });
    server.down = false;
    await expect.poll(() => store.getState().status.kind).toBe("saved");
    expect(server.taken.get("species")).toEqual(["elf"]);
  });

  test("lets a change go that the server refuses, and says why", async () => {
    const { server, store } = begin();
    server.refuses = "characters.limit";
    store.take({ slot: "species", take: ["elf"] });
    await store.flush();
    expect(store.getState()).toMatchObject({ status: { kind: "failed", message: "No." } });
    expect(store.getState().edits.size).toBe(0);
  });

  test("brings what another device changed together with mine, and says so", async () => {
    const { server, store } = begin();
    server.changeElsewhere("background", "sage");
    store.take({ slot: "species", take: ["elf"] });
    store.describe({ name: "Mirza" });
    await store.flush();
    expect(store.getState()).toMatchObject({
      status: { kind: "saved" },
      brought: ["background changed"],
      details: {},
    });
    expect(Object.fromEntries(server.taken)).toEqual({ species: ["elf"], background: ["sage"] });
    expect(server.name).toBe("Mirza");
    store.read();
    expect(store.getState().brought).toEqual([]);
  });

  test.each(["mine", "theirs"] as const)(
    "asks what both changed apart, and takes %s when told to",
    async (side) => {
      const { server, store } = begin();
      server.changeElsewhere("species", "orc");
      store.take({ slot: "species", take: ["elf"] });
      await store.flush();
      expect(store.getState().status).toEqual({
        kind: "conflict",
        overlaps: [{ piece: "species" }],
        theirs: [],
      });
      expect(store.getState().edits.size).toBe(1);
      await store.settle({ species: side });
      expect(store.getState()).toMatchObject({ status: { kind: "saved" }, edits: new Map() });
      expect(server.taken.get("species")).toEqual([side === "mine" ? "elf" : "orc"]);
    },
  );

  test("asks again when the other device goes on while the first question is read", async () => {
    const { server, store } = begin();
    server.changeElsewhere("species", "orc");
    store.takeAll([
      { slot: "species", take: ["elf"] },
      { slot: "background", take: ["sage"] },
    ]);
    await store.flush();
    server.changeElsewhere("background", "criminal");
    await store.settle({ species: "mine" });
    expect(store.getState().status).toMatchObject({
      kind: "conflict",
      overlaps: [{ piece: "background" }],
    });
    await store.settle({ background: "theirs" });
    expect(Object.fromEntries(server.taken)).toEqual({
      species: ["elf"],
      background: ["criminal"],
    });
  });

  test("keeps mine while the server that should merge cannot be reached", async () => {
    const { server, store } = begin();
    server.changeElsewhere("background", "sage");
    store.take({ slot: "species", take: ["elf"] });
    const merge = server.merge;
    server.merge = () => Promise.reject(new TypeError("fetch failed"));
    await store.flush();
    expect(store.getState().status).toEqual({ kind: "failed", message: null });
    server.merge = merge;
    await expect.poll(() => store.getState().status.kind).toBe("saved");
    expect(server.taken.get("species")).toEqual(["elf"]);
  });

  test("saves words and choices one after the other on the right version", async () => {
    const { server, store } = begin();
    store.describe({ name: "Mirza" });
    store.take({ slot: "species", take: ["elf"] });
    await store.flush();
    expect(server).toMatchObject({ name: "Mirza", version: 3 });
    expect(store.getState().details).toEqual({});
  });

  test("runs a whole-view act only after everything before it is saved", async () => {
    const { server, store } = begin();
    store.take({ slot: "species", take: ["elf"] });
    const ran = await store.run(async (version) => {
      expect(version).toBe(2);
      server.taken.set("class", ["wizard"]);
      server.version += 1;
      return { ok: true, data: server.view() };
    });
    expect(ran).toBe(true);
    expect(store.getState().view.slots.map((slot) => slot.slot)).toContain("class");
  });

  test("ignores an older view than its own", () => {
    const { server, store } = begin();
    const old = server.view();
    server.version = 5;
    store.adopt(server.view());
    store.adopt(old);
    expect(store.getState().view.character.version).toBe(5);
  });
});

describe("what the wizard says of its saving", () => {
  test("never says saved while a change waits to be sent", async () => {
    const { store } = begin();
    store.take({ slot: "species", take: ["elf"] });
    expect(store.getState().status.kind).toBe("saving");
    await store.flush();
    expect(store.getState().status.kind).toBe("saved");
  });

  test("stops worrying about an act that could not reach the server once nothing is unsaved", async () => {
    const { store } = begin();
    const ran = await store.run(() => Promise.reject(new TypeError("fetch failed")));
    expect(ran).toBe(false);
    await expect.poll(() => store.getState().status.kind).toBe("saved");
  });
});
