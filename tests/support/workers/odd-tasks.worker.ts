import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "@/lib/kernel/fault";

// Tasks that do what a worker must survive, or may not do.

export const double = async ({ value }: { value: number }) => value * 2;

export const echoBytes = async (bytes: Uint8Array) => bytes;

export const processId = async (_: null) => process.pid;

export const environment = async (_: null) => Object.keys(process.env);

export async function pause({ ms }: { ms: number }) {
  await sleep(ms);
  return process.pid;
}

export async function refuse(_: null): Promise<never> {
  throw Object.assign(new Error("not like this"), { name: "Refusal", code: "odd.refused" });
}

export async function refuseByFault(_: null): Promise<never> {
  throw new Fault("unavailable", "exports.too_slow", { retryAfterS: 3 });
}

export async function crash(_: null): Promise<never> {
  process.kill(process.pid, "SIGSEGV");
  await sleep(60_000);
  throw new Error("still alive");
}

/** Never gives the loop back. */
export async function spin(_: null): Promise<never> {
  for (;;);
}

/** Native memory, which no limit of the heap counts. */
export async function hoard({ megabytes }: { megabytes: number }) {
  const held: Buffer[] = [];
  for (let mb = 0; mb < megabytes; mb += 10) {
    held.push(Buffer.alloc(10 * 1024 * 1024, 1));
    await sleep(5);
  }
  return held.length;
}
