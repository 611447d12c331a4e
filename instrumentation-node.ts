import { setTimeout as sleep } from "node:timers/promises";
import { closeConnection } from "@/db/client";
import { env } from "@/lib/platform/env";
import { listenForTags } from "@/lib/platform/http-cache/tag-listener";
import { log } from "@/lib/platform/log/log";
import { atShutdown, shutdownOnSignal } from "@/lib/platform/shutdown";
import { guardPlainServer } from "@/lib/transport/door/guard-plain-server";
import { runtime } from "@/lib/wiring/runtime";
import { startWiring, stopWiring } from "@/lib/wiring/start";

const retryDelayMs = 2000;

/** Checks the configuration, and takes up what works beside the requests: the job queue and the cache tags of others. */
export async function boot(): Promise<void> {
  // The doors find the outside world from here on.
  runtime();
  const { VERCEL, NEXT_PHASE, DATABASE_URL, APP_URL } = env();
  const isOurServer = (globalThis as { mythwrightServer?: boolean }).mythwrightServer;
  if (!isOurServer) guardPlainServer({ appUrl: APP_URL, checkHost: !VERCEL });
  if (VERCEL || NEXT_PHASE === "phase-production-build") return;
  shutdownOnSignal();
  atShutdown("database", closeConnection);
  // Pages that need no database are served while it is still coming up.
  void untilItWorks("cache tags", async () => {
    const listener = await listenForTags(DATABASE_URL);
    atShutdown("cache tags", () => listener.stop());
  });
  void untilItWorks("jobs", async () => {
    await startWiring();
    atShutdown("jobs", stopWiring);
  });
}

async function untilItWorks(name: string, start: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await start();
    } catch (err) {
      log().error(
        { err, what: name, retryDelayMs },
        "could not be started, and will be tried again",
      );
      await sleep(retryDelayMs);
    }
  }
}
