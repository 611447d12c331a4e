import type { Rolled } from "@/lib/rulebook/roll";
import type { RollAsk } from "./roll-ask";

/** One line of the log: what was rolled, and what may be rolled after it. */
export type LoggedRoll = {
  id: number;
  label: string;
  rolled: Rolled;
  critical?: boolean | undefined;
  about?: string | undefined;
  hints?: readonly string[] | undefined;
  onHit?: RollAsk | undefined;
};

const keyOf = (id: string) => `rolls:${id}`;

/** What this tab rolled for the character before; nothing where the browser keeps nothing or kept something else. */
export function readLog(id: string): LoggedRoll[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isLogged) : [];
  } catch {
    return [];
  }
}

export function writeLog(id: string, log: readonly LoggedRoll[]): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(log));
  } catch {
    // A full or forbidden store: the log lives as long as the page.
  }
}

function isLogged(row: unknown): row is LoggedRoll {
  if (typeof row !== "object" || row === null) return false;
  const { id, label, rolled } = row as Partial<LoggedRoll>;
  return (
    typeof id === "number" &&
    typeof label === "string" &&
    typeof rolled?.total === "number" &&
    Array.isArray(rolled.dice) &&
    Array.isArray(rolled.bonuses)
  );
}
