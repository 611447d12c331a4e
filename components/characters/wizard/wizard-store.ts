import type { CharacterFullView } from "@/lib/characters/schema";
import type { WizardView } from "@/lib/characters/wizard-view";
import type { Choice, SlotId } from "@/lib/rulebook/build";
import type { MergeAnswer } from "@/lib/versions/verbs/merge-character";

/** What a person writes besides the rules. */
export type Details = Pick<
  CharacterFullView,
  "name" | "pronouns" | "alignment" | "biography" | "appearance"
>;

export type SendResult<Data> =
  | { ok: true; data: Data }
  | { ok: false; code: string; message: string };

/** How the store reaches the server; each call carries the version it was based on. */
export type WizardServer = {
  choose(input: {
    version: number;
    choices: Choice[];
    remove: string[];
    step?: string;
  }): Promise<SendResult<WizardView>>;
  describe(
    input: { version: number; step?: string } & Partial<Details>,
  ): Promise<SendResult<CharacterFullView>>;
  /** Brings my changes to an older version together with what was changed since; `picks` decides what overlaps. */
  merge(input: MergeInput): Promise<SendResult<MergeAnswer & { view: WizardView }>>;
};

export type MergeInput = {
  base: number;
  choices: Choice[];
  remove: string[];
  picks: Picks;
  step?: string;
} & Partial<Details>;
export type Picks = Record<string, "mine" | "theirs">;

export type SaveStatus =
  | { kind: "saved" }
  | { kind: "saving" }
  | { kind: "failed"; message: string | null }
  /** Somebody, on another device perhaps, changed the same things meanwhile. */
  | { kind: "conflict"; overlaps: MergeAnswer["overlaps"]; theirs: readonly string[] };

export type WizardState = {
  readonly view: WizardView;
  /** Not yet confirmed by the server. `null` takes a choice back. */
  readonly edits: ReadonlyMap<SlotId, Choice | null>;
  readonly details: Partial<Details>;
  readonly status: SaveStatus;
  /** What came from elsewhere and was brought together with mine, in words; until it was read. */
  readonly brought: readonly string[];
};

type Timing = { settleMs: number; retryMs: number; retryMaxMs: number };
const ordinary: Timing = { settleMs: 250, retryMs: 1500, retryMaxMs: 30_000 };

/** The version that we based our change on is gone. */
const staleCode = "characters.changed_elsewhere";

/**
 * Keeps what was chosen on the screen and on the server in step: changes show at once, leave together after a short
 * pause, one request at a time, and are tried again until the server has them. Knows nothing of React or of the network.
 */
export class WizardStore {
  #state: WizardState;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #failures = 0;
  #step: string | undefined;
  #server: WizardServer;
  #timing: Timing;
  #picks: Picks = {};

  constructor(view: WizardView, server: WizardServer, timing: Timing = ordinary) {
    this.#state = { view, edits: new Map(), details: {}, status: { kind: "saved" }, brought: [] };
    this.#server = server;
    this.#timing = timing;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  getState = () => this.#state;

  /** Remembered with the next change, so that another device goes on at the same screen. */
  at(step: string) {
    this.#step = step;
  }

  take(choice: Choice) {
    this.#edit([[choice.slot, choice]]);
  }

  takeAll(choices: readonly Choice[]) {
    this.#edit(choices.map((choice) => [choice.slot, choice]));
  }

  takeBack(slot: SlotId) {
    this.#edit([[slot, null]]);
  }

  describe(details: Partial<Details>) {
    this.#set({ details: { ...this.#state.details, ...details }, status: this.#dirty() });
    this.#schedule(this.#timing.settleMs * 2);
  }

  /** A view that came from elsewhere (a page load, another tab): believed when it is newer than ours. */
  adopt(view: WizardView) {
    const { view: ours } = this.#state;
    if (view.character.version > ours.character.version && !this.hasUnsaved()) this.#set({ view });
    else if (
      view.character.id === ours.character.id &&
      view.character.version === ours.character.version
    )
      this.#set({ view });
  }

  /** Decides what overlaps, and sends it again. Whatever was decided before stays so. */
  async settle(picks: Picks): Promise<void> {
    if (this.#state.status.kind !== "conflict" || this.#busy) return;
    this.#picks = { ...this.#picks, ...picks };
    this.#busy = true;
    this.#set({ status: { kind: "saving" } });
    await this.#merge();
    this.#busy = false;
    this.#notify();
    if (this.getState().status.kind !== "conflict") await this.flush();
  }

  /** The notice of what was brought together has been read. */
  read() {
    this.#set({ brought: [] });
  }

  hasUnsaved() {
    return this.#busy || this.#state.edits.size > 0 || Object.keys(this.#state.details).length > 0;
  }

  /** Runs an act that answers with a whole view (roll, surprise), after everything before it is saved. */
  async run(act: (version: number) => Promise<SendResult<WizardView>>): Promise<boolean> {
    await this.flush();
    if (this.hasUnsaved()) return false;
    this.#busy = true;
    this.#set({ status: { kind: "saving" } });
    const result = await settled(() => act(this.#state.view.character.version));
    if (!result.ok) {
      const went = await this.#refuse(result.code, result.message);
      this.#busy = false;
      this.#set(went ? { status: { kind: "saved" } } : {});
      return false;
    }
    this.#busy = false;
    this.#set({ view: result.data, status: { kind: "saved" } });
    if (this.hasUnsaved()) this.#schedule(0);
    return true;
  }

  /** Sends what is unsaved now. Resolves when the server has answered everything, or has failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#busy) return new Promise((resolve) => this.#whenIdle(() => resolve(this.flush())));
    while (this.#state.edits.size > 0 || Object.keys(this.#state.details).length > 0) {
      if (this.#state.status.kind === "conflict") return;
      this.#busy = true;
      this.#set({ status: { kind: "saving" } });
      const went =
        this.#state.edits.size > 0 ? await this.#sendChoices() : await this.#sendDetails();
      this.#busy = false;
      if (!went) {
        this.#notify();
        return;
      }
    }
    const { status } = this.#state;
    // A refusal stays to be read; a failure to reach the server is over once nothing is left to send.
    if (status.kind === "saving" || (status.kind === "failed" && status.message === null))
      this.#set({ status: { kind: "saved" } });
    else this.#notify();
  }

  async #sendChoices(): Promise<boolean> {
    const batch = this.#state.edits;
    const choices = [...batch.values()].filter((choice) => choice !== null);
    const remove = [...batch].filter(([, choice]) => choice === null).map(([slot]) => slot);
    const { version } = this.#state.view.character;
    const result = await settled(() =>
      this.#server.choose({ version, choices, remove, step: this.#step }),
    );
    if (!result.ok) return this.#refuse(result.code, result.message, () => this.#drop(batch));
    this.#failures = 0;
    this.#drop(batch);
    this.#set({ view: result.data });
    return true;
  }

  async #sendDetails(): Promise<boolean> {
    const batch = this.#state.details;
    const { version } = this.#state.view.character;
    const result = await settled(() =>
      this.#server.describe({ version, step: this.#step, ...batch }),
    );
    const forget = () => this.#set({ details: this.#detailsSince(batch) });
    if (!result.ok) return this.#refuse(result.code, result.message, forget);
    this.#failures = 0;
    forget();
    this.#set({ view: { ...this.#state.view, character: result.data } });
    return true;
  }

  /** What was sent and not changed since is confirmed (or refused for good): forget it. */
  #drop(batch: ReadonlyMap<SlotId, Choice | null>) {
    const edits = new Map(
      [...this.#state.edits].filter(([slot, choice]) => batch.get(slot) !== choice),
    );
    this.#set({ edits });
  }

  /** False, or true where a merge has sent what was refused. */
  async #refuse(code: string, message: string, forget?: () => void): Promise<boolean> {
    if (code === unreachable) {
      this.#failures += 1;
      this.#set({ status: { kind: "failed", message: null } });
      this.#schedule(
        Math.min(this.#timing.retryMs * 2 ** (this.#failures - 1), this.#timing.retryMaxMs),
      );
    } else if (code === staleCode) {
      return this.#merge();
    } else {
      forget?.();
      this.#set({ status: { kind: "failed", message } });
    }
    return false;
  }

  /** All that is unsaved, together with what was changed elsewhere since the version that it began at. */
  async #merge(): Promise<boolean> {
    const { edits, details, view } = this.#state;
    const choices = [...edits.values()].filter((choice) => choice !== null);
    const remove = [...edits].filter(([, choice]) => choice === null).map(([slot]) => slot);
    const base = view.character.version;
    const picks = this.#picks;
    const result = await settled(() =>
      this.#server.merge({ base, choices, remove, picks, step: this.#step, ...details }),
    );
    if (!result.ok)
      return this.#refuse(result.code, result.message, () => this.#forget(edits, details));
    const { merged, overlaps, fromTheirs, view: newest } = result.data;
    const theirs = fromTheirs.map(({ text }) => text);
    if (!merged) {
      this.#set({ status: { kind: "conflict", overlaps, theirs } });
      return false;
    }
    this.#failures = 0;
    this.#picks = {};
    this.#forget(edits, details);
    this.#set({ view: newest, brought: theirs });
    return true;
  }

  #forget(edits: WizardState["edits"], details: Partial<Details>) {
    this.#drop(edits);
    this.#set({ details: this.#detailsSince(details) });
  }

  /** What was written since `batch` was sent. */
  #detailsSince(batch: Partial<Details>): Partial<Details> {
    return Object.fromEntries(
      Object.entries(this.#state.details).filter(
        ([key, value]) => batch[key as keyof Details] !== value,
      ),
    );
  }

  #edit(changes: readonly (readonly [SlotId, Choice | null])[]) {
    this.#set({ edits: new Map([...this.#state.edits, ...changes]), status: this.#dirty() });
    this.#schedule(this.#timing.settleMs);
  }

  /** Not yet on the server, and said so from the first moment. A conflict stays until it is settled. */
  #dirty(): SaveStatus {
    const { status } = this.#state;
    return status.kind === "conflict" ? status : { kind: "saving" };
  }

  #schedule(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #whenIdle(then: () => void) {
    const stop = this.subscribe(() => {
      if (this.#busy) return;
      stop();
      then();
    });
  }

  #set(change: Partial<WizardState>) {
    this.#state = { ...this.#state, ...change };
    this.#notify();
  }

  #notify() {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Our own code for "no answer at all"; the server never sends it. */
const unreachable = "wizard:unreachable";

async function settled<Data>(call: () => Promise<SendResult<Data>>): Promise<SendResult<Data>> {
  try {
    return await call();
  } catch {
    return { ok: false, code: unreachable, message: "" };
  }
}
