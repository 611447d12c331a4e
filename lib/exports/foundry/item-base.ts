import { isHomebrew } from "@/lib/rulebook/homebrew";
import { foundryId } from "./foundry-id";
import { html } from "./html";

export type Json = Record<string, unknown>;
export type FoundryItem = {
  _id: string;
  name: string;
  type: string;
  img: string;
  system: Json;
  effects: Json[];
} & Json;

type Given = {
  type: string;
  /** Our id of the row. */
  key: string;
  name: string;
  text?: string | undefined;
  system: Json;
  flags?: Json;
  effects?: Json[];
};

/** The things that every item of the tabletop has, and our own id of it under `flags.mythwright`. */
export class ItemList {
  readonly items: FoundryItem[] = [];
  private readonly owner: string;

  constructor(owner: string) {
    this.owner = owner;
  }

  add({ type, key, name, text, system, flags = {}, effects = [] }: Given): FoundryItem {
    const item: FoundryItem = {
      _id: foundryId(this.owner, type, key, this.items.length),
      name,
      type,
      img: "icons/svg/item-bag.svg",
      effects,
      sort: this.items.length * 100_000,
      flags: { mythwright: { id: key, ...flags } },
      system: {
        description: { value: text ? `<p>${html(text)}</p>` : "", chat: "" },
        identifier: key.slice(key.lastIndexOf("/") + 1),
        source: isHomebrew(key)
          ? { custom: "Homebrew", rules: "2024", license: "", book: "", page: "" }
          : { custom: "SRD 5.2", rules: "2024", license: "CC-BY-4.0", book: "", page: "" },
        ...system,
      },
    };
    this.items.push(item);
    return item;
  }
}

/** Uses in the tabletop's terms. */
export function usesOf(max: string, recovery: string): Json {
  const periods: Record<string, Json[]> = {
    "short-rest": [{ period: "sr", type: "recoverAll" }],
    "long-rest": [{ period: "lr", type: "recoverAll" }],
    "one-on-short-rest": [
      { period: "lr", type: "recoverAll" },
      { period: "sr", type: "formula", formula: "1" },
    ],
    initiative: [{ period: "initiative", type: "recoverAll" }],
    dawn: [{ period: "dawn", type: "recoverAll" }],
    turn: [{ period: "turnStart", type: "recoverAll" }],
  };
  return { spent: 0, max, recovery: periods[recovery] ?? [] };
}

export const noUses: Json = { spent: 0, max: "", recovery: [] };
