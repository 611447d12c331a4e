import { readSharedJson, writeSharedJson } from "@/lib/kernel/shared-json";
import type { Slot, SlotOption } from "@/lib/rulebook/slots";
import type { WizardView } from "./wizard-view";

/** The wizard's view as it travels to the browser: a tenth of its plain JSON at level 20. */
export type WizardWire = string & { readonly wire: "wizard" };

type State = Omit<SlotOption, "id" | "text">;
/** Options as what they are, often the same list for thirty choices, and how each stands: `state*times state*times`. */
type WireOptions = { of: Pick<SlotOption, "id" | "text">[]; stand: string };
type WireSlot = Omit<Slot, "options" | "replaces"> & {
  options: WireOptions;
  replaces?: WireOptions;
};
type Wire = Omit<WizardView, "slots"> & { slots: WireSlot[]; states: State[] };

/** Where a reason names the option itself, that is left out, so that one reason serves all. */
const itself = "=";

function withoutItself({ id, text: _text, why, ...state }: SlotOption): State {
  if (why?.params.id !== id) return why ? { ...state, why } : state;
  return { ...state, why: { ...why, params: { ...why.params, id: itself } } };
}

function withItself(option: WireOptions["of"][number], state: State): SlotOption {
  const { why } = state;
  if (why?.params.id !== itself) return { ...option, ...state };
  return { ...option, ...state, why: { ...why, params: { ...why.params, id: option.id } } };
}

const keyOf = ({ legal, suggested, why }: State): string =>
  why
    ? JSON.stringify([legal, suggested, why.code, why.params, why.srdRef])
    : `${legal}${suggested}`;

export function packWizard({ slots, ...view }: WizardView): WizardWire {
  const states: State[] = [];
  const known = new Map<string, number>();
  const stateOf = (option: SlotOption): number => {
    const state = withoutItself(option);
    const key = keyOf(state);
    const at = known.get(key) ?? states.push(state) - 1;
    known.set(key, at);
    return at;
  };
  const lists = new Map<string, WireOptions["of"]>();
  const pack = (options: readonly SlotOption[]): WireOptions => {
    const runs: [state: number, times: number][] = [];
    for (const option of options) {
      const state = stateOf(option);
      const last = runs.at(-1);
      if (last?.[0] === state) last[1] += 1;
      else runs.push([state, 1]);
    }
    const stand = runs
      .map(([state, times]) => (times === 1 ? `${state}` : `${state}*${times}`))
      .join(" ");
    const ids = options.map(({ id, text }) => `${text.kind}/${text.id}/${id}`).join();
    const of = lists.get(ids) ?? options.map(({ id, text }) => ({ id, text }));
    lists.set(ids, of);
    return { of, stand };
  };
  const wire: Wire = {
    ...view,
    slots: slots.map(({ options, replaces, ...slot }) => ({
      ...slot,
      options: pack(options),
      ...(replaces ? { replaces: pack(replaces) } : {}),
    })),
    states,
  };
  return writeSharedJson(wire) as WizardWire;
}

export function unpackWizard(text: WizardWire): WizardView {
  const { slots, states, ...view } = readSharedJson<Wire>(text);
  const unpack = ({ of, stand }: WireOptions): SlotOption[] => {
    const each = stand.split(" ").flatMap((run) => {
      const [state, times = "1"] = run.split("*");
      return new Array<State | undefined>(Number(times)).fill(states[Number(state)]);
    });
    return of.map((option, index) => withItself(option, each[index] ?? { legal: false }));
  };
  return {
    ...view,
    slots: slots.map(({ options, replaces, ...slot }) => ({
      ...slot,
      options: unpack(options),
      ...(replaces ? { replaces: unpack(replaces) } : {}),
    })),
  };
}
