import type { z } from "zod";
import type { ActivityEntry } from "./schema";

type Entry = Pick<z.output<typeof ActivityEntry>, "type" | "facts">;
/** The messages of `activity`, inside or outside React. */
export type ActivityWords = {
  (key: string, params?: Record<string, string | number>): string;
  has(key: string): boolean;
};

/** What happened, in words. */
export function phraseEvent(t: ActivityWords, { type }: Pick<Entry, "type">): string {
  const key = `what.${type.replace(".", "_")}`;
  return t.has(key) ? t(key) : t("other");
}

const chosen = {
  way: "way",
  method: "way",
  provider: "way",
  client: "client",
  visibility: "visibility",
} as const;
const told = ["name", "reason", "days", "ended", "characters", "stars"] as const;

/** The small facts of an event in words: a fact that has no words is left out, so nobody reads a code. */
export function phraseFacts(
  t: ActivityWords,
  { type, facts }: Entry,
  scopeName: (scope: string) => string,
): string[] {
  const phrases: string[] = [];
  for (const [fact, words] of Object.entries(chosen)) {
    const key = `${words}.${facts[fact]}`;
    if (typeof facts[fact] === "string" && t.has(key)) phrases.push(t(key));
  }
  for (const fact of told) {
    const value = facts[fact];
    if ((typeof value === "string" && value !== "") || typeof value === "number")
      phrases.push(t(`facts.${fact}`, { value }));
  }
  const [from, to] = [`role.${facts.from}`, `role.${facts.to}`];
  if (type === "accounts.role_changed" && t.has(from) && t.has(to))
    phrases.push(t("facts.roles", { from: t(from), to: t(to) }));
  if (typeof facts.scopes === "string" && facts.scopes !== "")
    phrases.push(t("facts.scopes", { value: facts.scopes.split(" ").map(scopeName).join(" · ") }));
  return phrases;
}
