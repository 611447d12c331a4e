import { typedNumber } from "@/lib/kernel/typed-number";

const withAmount = new Set(["damage", "heal", "temporary"]);
const withCount = new Set(["spend_resource", "restore_resource"]);

/**
 * The act of a pressed button: its value is the act as JSON; the amount and the kind of damage, or how many points of a pool, come
 * from the fields beside it. What is not an act comes back as it is and is refused by the verb.
 */
export function actFromForm(form: FormData): Record<string, unknown> {
  const act = parsed(String(form.get("do")));
  const name = String(act.act);
  const count = form.get(`count:${String(act.resource)}`);
  if (withCount.has(name) && count !== null) return { ...act, count: typedNumber(String(count)) };
  if (!withAmount.has(name) || act.amount !== undefined) return act;
  const type = String(form.get("type") ?? "");
  return {
    ...act,
    amount: typedNumber(String(form.get("amount"))),
    ...(name === "damage" && type !== "" ? { type } : {}),
  };
}

const diceAtRestMax = 20;

/** Every act of the form: a short rest begins with the hit dice that were set aside for it, one act a die. */
export function actsFromForm(form: FormData): Record<string, unknown>[] {
  const act = actFromForm(form);
  if (act.act !== "short_rest") return [act];
  const dice = [6, 8, 10, 12].flatMap((die) => {
    const count = Math.min(
      diceAtRestMax,
      Math.max(0, Math.trunc(typedNumber(String(form.get(`dice:${die}`) ?? 0))) || 0),
    );
    return Array.from({ length: count }, () => ({ act: "hit_die", die }));
  });
  return [...dice, act];
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
