import type { Build, Choice } from "./build";
import { inOrder } from "./choose";
import { deriveSheet } from "./derive";
import type { ExternalSheet } from "./external-sheet";
import { inventoryOf } from "./external-sheet-inventory";
import { type Assignment, assigned, type Origin } from "./external-sheet-origins";
import { withHomebrew } from "./homebrew";
import { optionIds } from "./options";
import type { RulesPack } from "./pack";
import { refusal } from "./refusal";
import { resolve } from "./resolve";
import { isGift, type Resolved, type SlotNode } from "./resolve/resolved";
import { isOpen } from "./slot-check";

export type { ExternalSheet } from "./external-sheet";

/** Something on the paper that no choice of the character can have given and that could not be granted either. */
export interface Unplaced {
  readonly field: string;
  readonly id: string;
}

const roundsMax = 60;

/** The build of an external sheet. What no choice accounts for is granted as a gift and so flagged as homebrew by `checkBuild`. */
export function buildFromExternalSheet(
  pack: RulesPack,
  external: ExternalSheet,
): { build: Build; unplaced: readonly Unplaced[] } {
  // What the paper brings of its own is read like the rows of the rules.
  const known = withHomebrew(pack, {
    pack: pack.id,
    choices: [],
    homebrew: external.homebrew ?? [],
  });
  return new Reading(known, external).run();
}

type Given = Resolved["grants"][number]["grant"];

/** The proficiency that a grant gives, if it is of one of these kinds. */
function heldBy(grant: Given, kinds: readonly string[]): string | undefined {
  if (!kinds.includes(grant.give)) return undefined;
  switch (grant.give) {
    case "skill":
    case "expertise":
      return grant.skill;
    case "tool":
      return grant.tool;
    case "language":
      return grant.language;
    default:
      return undefined;
  }
}

class Reading {
  readonly pack: RulesPack;
  readonly external: ExternalSheet;
  build: Build;
  readonly left: {
    increases: string[];
    options: string[];
    feats: string[];
    masteries: string[];
    spells: string[];
    book: string[];
  };
  readonly unplaced: Unplaced[] = [];

  constructor(pack: RulesPack, external: ExternalSheet) {
    this.pack = pack;
    this.external = external;
    this.left = {
      increases: [...(external.increases ?? [])],
      options: [
        ...(external.options ?? []),
        ...(external.fightingStyles ?? []),
        ...(external.invocations ?? []),
        ...(external.metamagic ?? []),
        ...(external.size ? [external.size] : []),
      ],
      feats: [...(external.feats ?? [])],
      masteries: [...(external.masteries ?? [])],
      spells: [...(external.cantrips ?? []), ...(external.spells ?? [])],
      book: [...(external.spellbook ?? [])],
    };
    this.build = { pack: pack.id, choices: this.firstChoices(), ...inventoryOf(external) };
    // The sheet lists the background's feat with the others; it is given, not chosen.
    for (const { grant, fixed } of resolve(pack, this.build).grants) {
      if (fixed && grant.give === "feat") this.use(this.left.feats, grant.feat);
    }
  }

  run(): { build: Build; unplaced: readonly Unplaced[] } {
    this.fill((resolved, node) => this.pickNamed(resolved, node));
    const { skills = [], tools = [], languages = [], expertise = [] } = this.external;
    const standing = this.place(["skill", "tool"], [...skills, ...tools]);
    this.grant(
      "gift/skills",
      standing.filter((id) => skills.includes(id)),
    );
    this.grant(
      "gift/tools",
      standing.filter((id) => !skills.includes(id)),
    );
    this.grant("gift/languages", this.place(["language"], languages));
    this.grant("gift/expertise", this.place(["expertise"], expertise));
    this.placeSpells();
    this.fill((resolved, node) => this.pickNamed(resolved, node));
    this.gifts();
    this.matchHitPoints();
    return { build: inOrder(this.pack, this.build), unplaced: this.unplaced };
  }

  private firstChoices(): Choice[] {
    const { external } = this;
    const choices: Choice[] = [
      { slot: "abilities/method", take: [external.increases ? "manual" : "final"] },
      { slot: "abilities/scores", take: [], scores: external.abilities },
    ];
    const one = (slot: string, id: string | undefined) =>
      id !== undefined && choices.push({ slot, take: [id] });
    one("species", external.species);
    one("background", external.background);
    one("alignment", external.alignment);
    let level = 0;
    const classLevels = new Map<string, number>();
    for (const stretch of external.classes) {
      for (let step = 0; step < stretch.levels; step += 1) {
        level += 1;
        one(`level/${level}/class`, stretch.class);
        const classLevel = (classLevels.get(stretch.class) ?? 0) + 1;
        classLevels.set(stretch.class, classLevel);
        // Character level 1 rolls nothing, so the rolls of the first stretch begin at its second level.
        const roll = stretch.hitPointRolls?.[level - step === 1 ? step - 1 : step];
        if (roll !== undefined && level > 1)
          choices.push({ slot: `level/${level}/hp`, take: ["rolled"], rolls: [[roll]] });
        const row = this.pack.classes.get(stretch.class);
        const subclass = external.classes.find(
          (entry) => entry.class === stretch.class && entry.subclass,
        )?.subclass;
        if (row?.subclassLevel === classLevel)
          one(`level/${level}/class/${stretch.class}/subclass`, subclass);
      }
    }
    for (const [slot, take] of Object.entries(external.choices ?? {})) {
      const at = choices.findIndex((choice) => choice.slot === slot);
      if (at >= 0) choices.splice(at, 1);
      choices.push({ slot, take });
    }
    return choices;
  }

  private take(slot: string, take: readonly string[]): void {
    const others = this.build.choices.filter((choice) => choice.slot !== slot);
    this.build = { ...this.build, choices: [...others, { slot, take }] };
  }

  private grant(slot: string, ids: readonly string[]): void {
    if (ids.length > 0) this.take(slot, ids);
  }

  /** Lets `pick` answer open choices one by one until it has no answer left. */
  private fill(pick: (resolved: Resolved, node: SlotNode) => readonly string[]): void {
    const passed = new Set<string>();
    for (let round = 0; round < roundsMax * 4; round += 1) {
      const resolved = resolve(this.pack, this.build);
      const node = resolved.nodes.find(
        (entry) =>
          !passed.has(entry.slot) &&
          (isOpen(resolved, entry) ||
            (entry.optional &&
              entry.taken.length === 0 &&
              entry.from.of === "spell" &&
              entry.spec?.id === "cantrip")),
      );
      if (!node) return;
      const found = pick(resolved, node);
      if (found.length > 0) this.take(node.slot, [...node.taken, ...found].slice(0, node.count));
      passed.add(node.slot);
      // What was taken may ask further.
      if (found.length > 0)
        for (const slot of [...passed]) if (slot !== node.slot) passed.delete(slot);
    }
  }

  /** What the paper names for this choice among options, feats and masteries. */
  private pickNamed(resolved: Resolved, node: SlotNode): readonly string[] {
    const from = node.from.of;
    const room = node.count - node.taken.length;
    const legal = (id: string) =>
      !node.taken.includes(id) && refusal(resolved, node, id, "offer") === undefined;
    if (from === "ability-increase" || from === "background-abilities")
      return this.left.increases.splice(0, room);
    if (from === "feat" || from === "fighting-style") {
      const pool = from === "feat" ? this.left.feats : [...this.left.options, ...this.left.feats];
      const offered = new Set(optionIds(resolved, node));
      const id = pool.find((entry) => offered.has(entry) && legal(entry));
      if (id !== undefined) {
        this.use(this.left.feats, id);
        if (from === "fighting-style") this.use(this.left.options, id);
        return [id];
      }
      // An improvement's place with no feat named for it held a plain ability score improvement.
      return from === "feat" &&
        offered.has("ability-score-improvement") &&
        legal("ability-score-improvement")
        ? ["ability-score-improvement"]
        : [];
    }
    if (from === "weapon-mastery") {
      const offered = new Set(optionIds(resolved, node));
      const found = this.left.masteries.filter((id) => offered.has(id) && legal(id)).slice(0, room);
      for (const id of found) this.use(this.left.masteries, id);
      return found;
    }
    if (["option", "size", "damage", "list", "ability", "known-cantrip"].includes(from)) {
      const offered = new Set(optionIds(resolved, node));
      const found: string[] = [];
      for (const id of [...this.left.options]) {
        if (found.length >= room || !offered.has(id) || !legal(id)) continue;
        const again =
          node.from.of === "option" && node.from.options.find((row) => row.id === id)?.repeatable;
        if (found.includes(id) && !again) continue;
        found.push(id);
        // One ability or list may serve several choices; everything else is used up.
        if (from !== "ability" && from !== "list" && from !== "damage")
          this.use(this.left.options, id);
      }
      return found;
    }
    return [];
  }

  private use(list: string[], id: string): void {
    const index = list.indexOf(id);
    if (index >= 0) list.splice(index, 1);
  }

  /**
   * Seats proficiencies in the choices that can have given them. A choice with few options is as likely to be wanted as one with
   * many: nothing is left standing that could have sat. Skills and tools go together, because some choices take either.
   */
  private place(
    kinds: readonly ("skill" | "tool" | "language" | "expertise")[],
    wanted: readonly string[],
  ): string[] {
    const resolved = resolve(this.pack, this.build);
    const has = new Set(resolved.grants.map(({ grant }) => heldBy(grant, kinds)));
    const missing = [...new Set(wanted)].filter((id) => !has.has(id));
    if (missing.length === 0) return [];
    const fits = (of: string) =>
      kinds.some((kind) => kind === of) || (of === "skill-or-tool" && kinds.includes("skill"));
    const origins = resolved.nodes
      .filter((node) => fits(node.from.of) && !isGift(node.slot))
      .flatMap((node) => this.originsOf(resolved, node, missing));
    return this.sit(
      kinds.includes("skill")
        ? this.expertsEarly(resolved, missing, origins)
        : assigned(missing, origins),
    );
  }

  /** A skill must be there before expertise in it is chosen: as many as can be without leaving another standing sit that early. */
  private expertsEarly(
    resolved: Resolved,
    wanted: readonly string[],
    origins: readonly Origin<SlotNode>[],
  ) {
    const level = Math.min(
      ...resolved.nodes.filter((node) => node.from.of === "expertise").map((node) => node.level),
    );
    const experts = wanted.filter((id) => this.external.expertise?.includes(id));
    const best = assigned(wanted, origins);
    for (let early = experts.length; early > 0; early -= 1) {
      const late = new Set(experts.slice(0, early));
      const held = origins.map((origin) =>
        origin.owner.level <= level
          ? origin
          : { ...origin, takes: new Set([...origin.takes].filter((id) => !late.has(id))) },
      );
      const found = assigned(wanted, held);
      if (found.standing.length === best.standing.length) return found;
    }
    return best;
  }

  private originsOf(
    resolved: Resolved,
    node: SlotNode,
    wanted: readonly string[],
  ): Origin<SlotNode>[] {
    const room = node.count - node.taken.length;
    if (room <= 0) return [];
    const offered = new Set(optionIds(resolved, node));
    const takes = new Set(
      wanted.filter(
        (id) =>
          offered.has(id) &&
          !node.taken.includes(id) &&
          refusal(resolved, node, id, "offer") === undefined,
      ),
    );
    return Array.from({ length: room }, () => ({ owner: node, takes }));
  }

  /** Takes what finds a seat; answers what finds none. */
  private sit({ byOwner, standing }: Assignment<SlotNode>): string[] {
    for (const [node, ids] of byOwner) this.take(node.slot, [...node.taken, ...ids]);
    return [...standing];
  }

  /** Low spells go to early places and high ones to late places, so that each finds a level that could have learned it. */
  private placeSpells(): void {
    const levelOf = (id: string) => this.pack.spells.get(id)?.level ?? 0;
    this.left.spells.sort((a, b) => levelOf(a) - levelOf(b));
    const resolved = resolve(this.pack, this.build);
    const given = new Set(
      resolved.grants.flatMap(({ grant }) => (grant.give === "spell" ? [grant.spell] : [])),
    );
    this.left.spells = this.left.spells.filter((id) => !given.has(id));
    this.left.book.push(
      ...this.left.spells.filter(
        (id) => !this.left.book.includes(id) && this.isBookSpell(resolved, id),
      ),
    );
    this.left.book.sort((a, b) => levelOf(a) - levelOf(b));

    this.fillBook();
    this.fill((seen, node) =>
      node.spec?.picks === "spell-book" ? this.pickSpells(seen, node, this.left.book) : [],
    );
    const known = resolve(this.pack, this.build);
    for (const node of known.nodes) {
      if (node.spec?.id !== "copied" || this.left.book.length === 0) continue;
      const offered = new Set(optionIds(known, node));
      const copied = this.left.book.filter(
        (id) => offered.has(id) && refusal(known, node, id, "offer") === undefined,
      );
      if (copied.length > 0) this.take(node.slot, copied);
      for (const id of copied) this.use(this.left.book, id);
    }
    this.assignSpells();
    // What a spell just taken may ask further, and a second time the same spell, of another source.
    this.fill((seen, node) =>
      node.from.of === "spell" ? this.pickSpells(seen, node, this.left.spells) : [],
    );
    this.trade();
  }

  /** A book gets two spells at every level, none of which asks further: placed in one look. */
  private fillBook(): void {
    const seen = resolve(this.pack, this.build);
    for (const node of seen.nodes) {
      if (node.spec?.picks !== "spell-book" || !isOpen(seen, node)) continue;
      const found = this.pickSpells(seen, node, this.left.book);
      if (found.length > 0) this.take(node.slot, [...node.taken, ...found]);
    }
  }

  private isBookSpell(resolved: Resolved, id: string): boolean {
    const row = this.pack.spells.get(id);
    return (
      row !== undefined &&
      row.level > 0 &&
      resolved.classes.some(
        (entry) => entry.row.spellcasting?.spellbook && row.classes.includes(entry.id),
      )
    );
  }

  /**
   * The narrow places first: a feat's list or an arcanum takes few spells, the class list takes all. So do the spells that no class
   * list of the character has. A choice that has a default is left to it, unless its place is needed.
   */
  private assignSpells(): void {
    const resolved = resolve(this.pack, this.build);
    const own = (id: string) =>
      resolved.classes.some(
        (entry) => entry.row.spellcasting && this.pack.spells.get(id)?.classes.includes(entry.id),
      );
    const wanted = [...new Set(this.left.spells)];
    const order = [...wanted.filter((id) => !own(id)), ...wanted.filter(own)];
    const width = (node: SlotNode) =>
      node.optional ? 2 : node.spec?.picks === "spell-prepared" ? 1 : 0;
    const origins = resolved.nodes
      .filter(
        (node) =>
          node.from.of === "spell" &&
          !node.swapOf &&
          !isGift(node.slot) &&
          node.spec?.picks !== "spell-book" &&
          (!node.optional || node.spec?.id === "cantrip"),
      )
      .sort((a, b) => width(a) - width(b))
      .flatMap((node) => this.originsOf(resolved, node, order));
    const standing = new Set(this.sit(assigned(order, origins)));
    for (const id of order) if (!standing.has(id)) this.use(this.left.spells, id);
  }

  private pickSpells(resolved: Resolved, node: SlotNode, pool: string[]): readonly string[] {
    if (node.from.of !== "spell") return [];
    const offered = new Set(optionIds(resolved, node));
    const fits = pool.filter(
      (id) =>
        offered.has(id) &&
        !node.taken.includes(id) &&
        refusal(resolved, node, id, "offer") === undefined,
    );
    const found = [...new Set(fits)].slice(0, node.count - node.taken.length);
    for (const id of found) this.use(pool, id);
    return found;
  }

  /**
   * Spells too high for the places still free were traded for at a later level: some low spell sat there, whichever it was, and
   * gave way.
   */
  private trade(): void {
    for (const id of [...this.left.spells]) {
      const resolved = resolve(this.pack, this.build);
      const origin = resolved.nodes.find(
        (node) =>
          node.spec?.picks === "spell-prepared" &&
          node.spec.swap &&
          node.taken.length < node.count &&
          !node.swapOf,
      );
      if (!origin) return;
      const filler = optionIds(resolved, origin).find(
        (entry) =>
          entry !== id &&
          !this.external.spells?.includes(entry) &&
          refusal(resolved, origin, entry, "offer") === undefined,
      );
      const swap = resolved.nodes.find(
        (node) =>
          node.swapOf &&
          node.taken.length === 0 &&
          node.level > origin.level &&
          node.slot.endsWith(`/class/${origin.owner.class}/prepared/swap`) &&
          optionIds(resolved, node).includes(id) &&
          refusal(resolved, node, id, "offer") === undefined,
      );
      if (filler === undefined || !swap) continue;
      this.take(origin.slot, [...origin.taken, filler]);
      this.take(swap.slot, [filler, id]);
      this.use(this.left.spells, id);
    }
  }

  private matchHitPoints(): void {
    const wanted = this.external.hitPointMaximum;
    if (wanted === undefined || this.external.classes.some((stretch) => stretch.hitPointRolls))
      return;
    const { inventory: _items, ...bare } = this.build;
    let missing = wanted - deriveSheet(this.pack, { ...bare, inventory: [] }).hitPoints.value;
    if (missing === 0) return;
    const { path } = resolve(this.pack, this.build);
    const rolls = path.map(({ class: row }) => row.hitDie / 2 + 1);
    // One point at a time, round and round, so that no level stands out more than it must.
    for (let moved = true; missing !== 0 && moved; ) {
      moved = false;
      for (let index = 1; index < rolls.length && missing !== 0; index += 1) {
        const next = (rolls[index] ?? 0) + Math.sign(missing);
        if (next < 1 || next > (path[index]?.class.hitDie ?? 0)) continue;
        rolls[index] = next;
        missing -= Math.sign(missing);
        moved = true;
      }
    }
    if (missing !== 0) {
      this.unplaced.push({ field: "hitPointMaximum", id: String(wanted) });
      return;
    }
    const others = this.build.choices.filter((choice) => !/^level\/\d+\/hp$/.test(choice.slot));
    const dice = rolls
      .slice(1)
      .map((roll, index) => ({ slot: `level/${index + 2}/hp`, take: ["rolled"], rolls: [[roll]] }));
    this.build = { ...this.build, choices: [...others, ...dice] };
  }

  private gifts(): void {
    const give = (
      slot: string,
      ids: readonly string[],
      index: ReadonlyMap<string, unknown>,
      field: string,
    ) => {
      const real = ids.filter((id) => index.has(id));
      for (const id of ids) if (!index.has(id)) this.unplaced.push({ field, id });
      if (real.length > 0) this.take(slot, real);
    };
    const resolved = resolve(this.pack, this.build);
    const held = resolved.grants.map(({ grant }) => grant);
    const feats = this.left.feats.filter(
      (id) => !held.some((grant) => grant.give === "feat" && grant.feat === id),
    );
    give("gift/feats", feats, resolved.pack.feats, "feats");
    give("gift/masteries", this.left.masteries, resolved.pack.weapons, "masteries");
    give(
      "gift/spells",
      [...this.left.spells, ...this.left.book.filter((id) => !this.left.spells.includes(id))],
      resolved.pack.spells,
      "spells",
    );
    const saves = (this.external.saves ?? []).filter(
      (id) => !held.some((grant) => grant.give === "save" && grant.ability === id),
    );
    if (saves.length > 0) this.take("gift/saves", saves);
    for (const id of this.left.increases) this.unplaced.push({ field: "increases", id });
    for (const id of this.left.options) {
      if (
        this.pack.feats.has(id) &&
        held.some((grant) => grant.give === "feat" && grant.feat === id)
      )
        continue;
      const served = resolved.nodes.some((node) => node.taken.includes(id));
      if (!served) this.unplaced.push({ field: "options", id });
    }
    for (const field of ["skills", "tools", "languages", "expertise"] as const) {
      const index =
        field === "tools"
          ? this.pack.tools
          : field === "languages"
            ? this.pack.languages
            : this.pack.skills;
      for (const id of this.external[field] ?? [])
        if (!index.has(id)) this.unplaced.push({ field, id });
    }
  }
}
