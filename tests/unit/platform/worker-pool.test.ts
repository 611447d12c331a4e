import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { workerPool } from "@/lib/platform/workers/worker-pool";

type Tasks = typeof import("../../support/workers/odd-tasks.worker");

const entry = "tests/support/workers/odd-tasks.worker";

function makePool(options: Partial<Parameters<typeof workerPool<Tasks>>[0]> = {}) {
  return workerPool<Tasks>({
    entry,
    inline: () => import("../../support/workers/odd-tasks.worker"),
    processesMax: 1,
    waitingMax: 2,
    deadlineMs: 30_000,
    ...options,
  });
}

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

vi.setConfig({ testTimeout: 60_000 });

afterEach(() => makePool().stop());

describe("a worker pool", () => {
  it("runs a task in another process, and gives bytes back as they were", async () => {
    const pool = makePool();
    expect(await pool.run("double", { value: 21 })).toBe(42);
    expect(await pool.run("processId", null)).not.toBe(process.pid);
    const bytes = await pool.run("echoBytes", new Uint8Array([1, 2, 255]));
    expect([...bytes]).toEqual([1, 2, 255]);
  });

  it("hands no setting and no secret to its processes", async () => {
    const known = new Set(["NODE_ENV", "NODE_CHANNEL_FD", "NODE_CHANNEL_SERIALIZATION_MODE"]);
    const names = await makePool().run("environment", null);
    expect(names.filter((name) => !known.has(name) && !name.startsWith("__"))).toEqual([]);
  });

  it("throws what the task threw, and goes on", async () => {
    const pool = makePool();
    await expect(pool.run("refuse", null)).rejects.toMatchObject({
      name: "Refusal",
      code: "odd.refused",
    });
    const refusal = { name: "Fault", code: "exports.too_slow", status: 503, retryAfterS: 3 };
    await expect(pool.run("refuseByFault", null)).rejects.toMatchObject(refusal);
    expect(await pool.run("double", { value: 1 })).toBe(2);
  });

  it("keeps to its number of processes, and refuses what would wait too long in line", async () => {
    const pool = makePool();
    const begun = [1, 2, 3].map(() => pool.run("pause", { ms: 300 }));
    await expect(pool.run("double", { value: 1 })).rejects.toMatchObject({
      name: "WorkerFailure",
      reason: "busy",
    });
    const pids = await Promise.all(begun);
    expect(new Set(pids).size).toBe(1);
    expect(pool.size()).toBe(1);
  });

  it("survives a crash: the task fails, those who waited are served by a new process", async () => {
    const pool = makePool();
    const crashed = pool.run("crash", null);
    const waiting = pool.run("double", { value: 4 });
    await expect(crashed).rejects.toMatchObject({ reason: "died" });
    expect(await waiting).toBe(8);
  });

  it("stops a task that never gives the loop back at its deadline, and goes on", async () => {
    const pool = makePool({ deadlineMs: 3000 });
    await expect(pool.run("spin", null)).rejects.toMatchObject({ reason: "late" });
    expect(await makePool().run("double", { value: 4 })).toBe(8);
  });

  it("stops a task whose caller gave up, at work or in line", async () => {
    const pool = makePool();
    const controller = new AbortController();
    await pool.run("double", { value: 1 });
    const working = pool.run("spin", null, controller.signal);
    const inLine = pool.run("double", { value: 2 }, controller.signal);
    setTimeout(() => controller.abort(), 50);
    const ended = await Promise.allSettled([working, inLine]);
    expect(ended).toMatchObject([
      { reason: { reason: "cancelled" } },
      { reason: { reason: "cancelled" } },
    ]);
    expect(await pool.run("double", { value: 3 })).toBe(6);
  });

  it.skipIf(process.platform !== "linux")(
    "ends a process that holds more memory than it may",
    async () => {
      const pool = makePool({ memoryMb: 300 });
      await expect(pool.run("hoard", { megabytes: 2000 })).rejects.toMatchObject({
        reason: "died",
      });
      expect(await pool.run("double", { value: 3 })).toBe(6);
    },
  );

  it("ends its processes when there is nothing to do", async () => {
    const pool = makePool({ idleMs: 50 });
    const pid = await pool.run("processId", null);
    expect(alive(pid)).toBe(true);
    await vi.waitFor(() => expect(pool.size()).toBe(0), { timeout: 5000 });
    await sleep(20);
    expect(alive(pid)).toBe(false);
    expect(await pool.run("double", { value: 3 })).toBe(6);
  });
});
