/** `busy`: too many wait already. `late`: not done by its deadline. `died`: crashed, or took more memory than allowed. */
export type WorkerFailureReason = "busy" | "late" | "died" | "cancelled";

/** A task that got no answer, as opposed to one that threw. */
export class WorkerFailure extends Error {
  readonly reason: WorkerFailureReason;

  constructor(reason: WorkerFailureReason, entry: string) {
    super(`a task of ${entry} got no answer: ${reason}`);
    this.name = "WorkerFailure";
    this.reason = reason;
  }
}

export function isWorkerFailure(error: unknown): error is WorkerFailure {
  return error instanceof Error && error.name === "WorkerFailure";
}
