import type { Verb } from "@/lib/kernel/verb";

const isVerb = (value: unknown): value is Verb =>
  typeof value === "object" &&
  value !== null &&
  "input" in value &&
  "output" in value &&
  "access" in value &&
  "scope" in value;

/** Every verb of the product, by name. */
export const allVerbs: readonly Verb[] = [
  ...new Map(
    Object.values(
      import.meta.glob<Record<string, unknown>>(["../../../lib/*/verbs/*.ts"], { eager: true }),
    )
      .flatMap((module) => Object.values(module))
      .filter(isVerb)
      .map((verb) => [verb.name, verb] as const),
  ).values(),
].sort((a, b) => a.name.localeCompare(b.name));
