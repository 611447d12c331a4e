import { cutText } from "@/lib/kernel/keepable-text";
import { visibleName } from "@/lib/kernel/name-text";
import type { HomebrewEntry } from "@/lib/rulebook/build";
import { homebrewEntriesMax } from "@/lib/rulebook/build-input";
import { brokenFields } from "@/lib/rulebook/homebrew-shape";
import { homebrewLineLengthMax, homebrewNameLengthMax } from "@/lib/rulebook/schema";
import { slugOf } from "./find-row";
import { cleanText } from "./story-text";

/** Gathers what the rules have no row for as homebrew entries of the character's own. */
export class HomebrewEntries {
  readonly entries: HomebrewEntry[] = [];
  private readonly ids = new Map<string, string>();

  /** The id of the entry; undefined where it does not fit: too many, or a row that the engine would not trust. */
  add(
    kind: HomebrewEntry["kind"],
    name: string,
    row: HomebrewEntry["row"],
    line = "",
  ): string | undefined {
    const title = cutText(visibleName(name), homebrewNameLengthMax) || kind;
    const same = JSON.stringify([kind, title, row]);
    const known = this.ids.get(same);
    if (known) return known;
    if (this.entries.length >= homebrewEntriesMax || brokenFields(kind, row).length > 0)
      return undefined;
    const stem = `homebrew-${
      slugOf(title)
        .slice(0, 40)
        .replace(/(?<!-)-+$/, "") || kind
    }`;
    let id = stem;
    for (let nth = 2; this.entries.some((entry) => entry.id === id); nth += 1)
      id = `${stem}-${nth}`;
    const text = cutText(cleanText(line).replace(/\s+/g, " ").trim(), homebrewLineLengthMax);
    this.entries.push({ kind, id, name: title, row, ...(text === "" ? {} : { line: text }) });
    this.ids.set(same, id);
    return id;
  }
}
