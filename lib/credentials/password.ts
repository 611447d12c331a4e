import { workerPool } from "@/lib/platform/workers/worker-pool";

// OWASP Password Storage Cheat Sheet: argon2id (the library's default variant), 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash takes a core for some 30 ms: time that the process which answers does not have. */
const hashing = workerPool<typeof import("./password.worker")>({
  entry: "lib/credentials/password.worker",
  inline: () => import("./password.worker"),
  processesMax: 2,
  waitingMax: 200,
  deadlineMs: 15_000,
  isUrgent: true,
});

/** @throws WorkerFailure where too many wait for theirs */
export function hashPassword(password: string): Promise<string> {
  return hashing.run("hash", { password, cost });
}

/** A hash that nothing matches; verifying against it takes as long as against a real one. */
let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is a hash to compare with. */
export async function verifyPassword(
  stored: string | null | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword(
    "no password has this hash, because the answer for it is thrown away",
  ).catch((error) => {
    decoy = undefined;
    throw error;
  });
  const matches = await hashing.run("verify", { stored: stored ?? (await decoy), password });
  return Boolean(stored) && matches;
}

/** True where the cost was raised since the hash was made. */
export function needsRehash(stored: string): boolean {
  return !stored.startsWith(
    `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`,
  );
}
