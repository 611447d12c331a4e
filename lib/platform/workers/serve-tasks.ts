import type { TaskCall, TaskReply } from "./task-messages";

type Task = (input: never) => Promise<unknown>;

function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const { cause: _cause, ...own } = error as Error & Record<string, unknown>;
  return { ...own, name: error.name, message: error.message, stack: error.stack };
}

/**
 * Answers the calls of a `workerPool` in a process of its own, one after the other. The process ends when its parent
 * does, and leaves the signals of a terminal to it.
 */
export function serveTasks(tasks: Readonly<Record<string, unknown>>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
  process.on("disconnect", () => process.exit(0));
  process.on("message", async ({ id, name, input }: TaskCall) => {
    const reply = await answerTo(name, input);
    process.send?.({ id, ...reply } as TaskReply);
  });
  process.send?.({ ready: true });

  async function answerTo(name: string, input: unknown) {
    try {
      const task = tasks[name] as Task | undefined;
      if (typeof task !== "function") throw new TypeError(`no task has the name ${name}`);
      return { result: await task(input as never) };
    } catch (error) {
      return { error: plainError(error) };
    }
  }
}
