import { Fault, type FaultKind } from "@/lib/kernel/fault";
import { WorkerFailure } from "./worker-failure";
import { beginningOf, startProcess, type WorkerProcess } from "./worker-process";

type Task = (input: never) => Promise<unknown>;
type TaskName<Tasks> = {
  [Name in keyof Tasks]: Tasks[Name] extends Task ? Name : never;
}[keyof Tasks] &
  string;
type InputOf<One> = One extends (input: infer Input) => Promise<unknown> ? Input : never;
type OutputOf<One> = One extends (input: never) => Promise<infer Output> ? Output : never;

export type PoolOptions<Tasks> = {
  /** The module whose exports are the tasks: its path from the project's folder, without extension, ending in `.worker`. */
  entry: string;
  /** The same module, for machines that live for one request (Vercel), where nothing runs beside it. */
  inline(): Promise<Tasks>;
  processesMax: number;
  /** Tasks that may wait for their turn; the next is refused. */
  waitingMax: number;
  /** From the moment a task is asked for until it is answered. */
  deadlineMs: number;
  /** A process without work ends after this long, and gives all of its memory back. */
  idleMs?: number;
  heapMb?: number;
  memoryMb?: number;
  /** True where somebody waits before a form: half as far back behind the process that answers as other work. */
  isUrgent?: boolean;
};

export type WorkerPool<Tasks> = {
  /**
   * Runs an exported function of the entry with this input in a process of its own. Input and output are copied.
   *
   * @throws WorkerFailure where there is no answer; what the task threw, otherwise
   */
  run<Name extends TaskName<Tasks>>(
    name: Name,
    input: InputOf<Tasks[Name]>,
    signal?: AbortSignal,
  ): Promise<OutputOf<Tasks[Name]>>;
  /** Processes that live now. */
  size(): number;
  stop(): Promise<void>;
};

type Begin = NonNullable<ReturnType<typeof beginningOf>>;
type Waiting = { start(worker: WorkerProcess): void; refuse(): void };
type Idle = { worker: WorkerProcess; timer: NodeJS.Timeout };
type State = { idle: Idle[]; alive: Set<WorkerProcess>; waiting: Waiting[]; lastId: number };

/** What a task threw, as an error of this process; a refusal stays a refusal. */
function thrownBy(fields: Record<string, unknown>): Error {
  if (fields.name !== "Fault") return Object.assign(new Error(), fields);
  return new Fault(fields.kind as FaultKind, String(fields.code), fields);
}

const holder = globalThis as { mythwrightWorkerPools?: Map<string, State> };

/** One set of processes an entry, also where a bundler gives several copies of this module. */
function stateOf(entry: string): State {
  holder.mythwrightWorkerPools ??= new Map();
  const known = holder.mythwrightWorkerPools.get(entry);
  if (known) return known;
  const state: State = { idle: [], alive: new Set(), waiting: [], lastId: 0 };
  holder.mythwrightWorkerPools.set(entry, state);
  return state;
}

/** Heavy work beside the loop that answers requests: a bounded number of processes that end when there is nothing to do. */
export function workerPool<Tasks extends object>(options: PoolOptions<Tasks>): WorkerPool<Tasks> {
  const { entry, inline, processesMax, waitingMax, deadlineMs, idleMs = 20_000 } = options;
  const { heapMb = 256, memoryMb = 700, isUrgent = false } = options;
  const state = stateOf(entry);

  function begin(begun: Begin): WorkerProcess {
    const worker = startProcess(begun, { heapMb, memoryMb, isUrgent });
    state.alive.add(worker);
    void worker.died.then(() => {
      state.alive.delete(worker);
      state.idle = state.idle.filter((one) => one.worker !== worker);
      // Whoever waited for its turn must not wait for a process that is gone.
      const next = state.alive.size < processesMax ? state.waiting.shift() : undefined;
      next?.start(begin(begun));
    });
    return worker;
  }

  function release(worker: WorkerProcess): void {
    if (!state.alive.has(worker)) return;
    const next = state.waiting.shift();
    if (next) {
      next.start(worker);
      return;
    }
    const timer = setTimeout(() => {
      state.idle = state.idle.filter((one) => one.worker !== worker);
      worker.kill();
    }, idleMs);
    timer.unref();
    state.idle.push({ worker, timer });
  }

  function take(begun: Begin, signal: AbortSignal): Promise<WorkerProcess> {
    // The one that worked last is warm, and the others get the chance to end.
    const free = state.idle.pop();
    if (free) {
      clearTimeout(free.timer);
      return Promise.resolve(free.worker);
    }
    if (state.alive.size < processesMax) return Promise.resolve(begin(begun));
    if (state.waiting.length >= waitingMax) return Promise.reject(new WorkerFailure("busy", entry));
    return new Promise((resolve, reject) => {
      const mine: Waiting = {
        start(worker) {
          signal.removeEventListener("abort", leave);
          resolve(worker);
        },
        refuse: () => reject(new WorkerFailure("died", entry)),
      };
      function leave() {
        state.waiting = state.waiting.filter((one) => one !== mine);
        mine.refuse();
      }
      signal.addEventListener("abort", leave, { once: true });
      state.waiting.push(mine);
    });
  }

  return {
    async run(name, input, given) {
      const begun = beginningOf(entry);
      if (!begun) return ((await inline())[name as keyof Tasks] as Task)(input as never) as never;
      const late = AbortSignal.timeout(deadlineMs);
      const signal = given ? AbortSignal.any([given, late]) : late;
      const failure = () =>
        new WorkerFailure(given?.aborted ? "cancelled" : late.aborted ? "late" : "died", entry);
      if (signal.aborted) throw failure();
      const worker = await take(begun, signal).catch((error: unknown) => {
        throw signal.aborted ? failure() : error;
      });
      // Only its end stops what a process is at.
      const kill = () => worker.kill();
      signal.addEventListener("abort", kill, { once: true });
      state.lastId += 1;
      const reply = await worker.ask({ id: state.lastId, name, input });
      signal.removeEventListener("abort", kill);
      if (!reply) throw failure();
      release(worker);
      if ("error" in reply) throw thrownBy(reply.error);
      return reply.result as never;
    },
    size: () => state.alive.size,
    async stop() {
      for (const { refuse } of state.waiting.splice(0)) refuse();
      for (const { timer } of state.idle.splice(0)) clearTimeout(timer);
      const all = [...state.alive];
      for (const worker of all) worker.kill();
      await Promise.all(all.map(({ died }) => died));
    },
  };
}
