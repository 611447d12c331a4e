/**
 * The act of a pressed button: its value is the act as JSON, and the amount and the kind of damage come from the fields
 * beside it. What is not an act comes back as it is and is refused by the verb.
 */
export function actFromForm(form: FormData): Record<string, unknown> {
  const act = parsed(String(form.get("do")));
  if (act.act !== "damage" && act.act !== "heal" && act.act !== "temporary") return act;
  const type = String(form.get("type") ?? "");
  return {
    ...act,
    amount: Number(form.get("amount")),
    ...(act.act === "damage" && type !== "" ? { type } : {}),
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
