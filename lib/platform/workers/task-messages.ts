/** What a pool asks its process. */
export type TaskCall = { id: number; name: string; input: unknown };

/** What the process answers. An error travels as plain fields, with everything that was put on it. */
export type TaskReply = { id: number } & ({ result: unknown } | { error: Record<string, unknown> });

/** The only message that is no reply: the tasks are loaded. */
export type TaskReady = { ready: true };
