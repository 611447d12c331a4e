import type { Explained, Sheet } from "@/lib/rulebook/sheet";

/** A number, or dice, that a level moved. `kind` and `id` name its text; slots have their level instead. */
export interface Grown {
  readonly what:
    | "slots"
    | "pact-slots"
    | "attacks"
    | "speed"
    | "resource"
    | "free-casting"
    | "extra";
  readonly kind?: string;
  readonly id?: string;
  /** Text code of what a bare number of a feature counts. */
  readonly when?: string;
  /** Spell level of slots. */
  readonly level?: number;
  /** Absent where there was nothing before. */
  readonly before?: number | string;
  readonly after: number | string;
}

type Counted = Omit<Grown, "before">;

const amount = (uses: Explained | "at-will" | undefined): number | undefined =>
  typeof uses === "object" ? uses.value : undefined;

/** Everything countable on a sheet that levels move without anybody choosing. */
function counted(sheet: Sheet): Counted[] {
  const extras = sheet.extras.map(({ source, dice, value, when }) => ({
    what: "extra" as const,
    kind: source.kind,
    id: source.id,
    ...(dice === undefined ? { when } : {}),
    after: dice === undefined ? (value?.value ?? 0) : `${dice}${value ? `+${value.value}` : ""}`,
  }));
  return [
    { what: "attacks", after: sheet.attacksPerAction.value },
    { what: "speed", after: sheet.speed.walk.value },
    ...sheet.spellSlots.map(({ level, max }) => ({
      what: "slots" as const,
      level,
      after: max.value,
    })),
    ...(sheet.pactSlots
      ? [
          {
            what: "pact-slots" as const,
            level: sheet.pactSlots.level,
            after: sheet.pactSlots.max.value,
          },
        ]
      : []),
    ...sheet.resources.map(({ id, max }) => ({
      what: "resource" as const,
      kind: "resource",
      id,
      after: max.value,
    })),
    ...sheet.spells.flatMap(({ id, free }) => {
      const uses = amount(free?.uses);
      return uses === undefined
        ? []
        : [{ what: "free-casting" as const, kind: "spell", id, after: uses }];
    }),
    ...extras,
  ];
}

/** What counts as the same number on two sheets; `place` tells two bonuses of one feature apart. */
const keyOf = ({ what, kind, id, when, level }: Counted, place: number): string =>
  [what, kind, id, when, level, place].join("|");

function keyed(sheet: Sheet): Map<string, Counted> {
  const rows = new Map<string, Counted>();
  for (const row of counted(sheet)) {
    let place = 0;
    while (rows.has(keyOf(row, place))) place += 1;
    rows.set(keyOf(row, place), row);
  }
  return rows;
}

/** The numbers that are new or other on the second sheet, in the order of a sheet. */
export function grown(before: Sheet, after: Sheet): Grown[] {
  const was = keyed(before);
  return [...keyed(after)].flatMap(([key, row]) => {
    const old = was.get(key)?.after;
    if (old === row.after) return [];
    return [old === undefined ? row : { ...row, before: old }];
  });
}

/** Spells that came by themselves: those of an oath, a patron or a lineage, always prepared from now on. */
export function spellsGained(before: Sheet, after: Sheet): string[] {
  const held = new Set(before.spells.map(({ id }) => id));
  return [...new Set(after.spells.map(({ id }) => id))].filter((id) => !held.has(id));
}
