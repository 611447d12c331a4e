import type { ActionResult } from "@/lib/transport/action";

type State = ActionResult<unknown> | null;

/** The last answer was no. */
export const isRefused = (state: State): boolean => state !== null && !state.ok;

/** The sentence about one field, already in the reader's language. */
export function errorOf(state: State, path: string): string | undefined {
  return state && !state.ok
    ? state.fields.find((field) => field.path === path)?.message
    : undefined;
}

/** What was typed before the form was refused, so that nothing has to be typed twice. */
export function typedIn(state: State, name: string): string | undefined {
  return state && !state.ok ? state.values[name] : undefined;
}

/** The sentence about the whole form; absent where a field says it already. */
export function refusalOf(state: State): string | undefined {
  return state && !state.ok && state.fields.length === 0 ? state.message : undefined;
}
