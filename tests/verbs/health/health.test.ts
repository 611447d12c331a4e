import { describe, expect, it } from "vitest";
import { checkHealth } from "@/lib/health/verbs/check-health";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/wiring/runtime";

const ask = async () => {
  const origin = {
    door: "script",
    requestId: newId("event"),
    locale: "en",
    address: null,
    userAgent: null,
  } as const;
  const { data } = await perform(checkHealth, makeCtx(runtime(), { kind: "guest" }, origin), {});
  return data;
};

describe("health", () => {
  it("is good when every part that is set up answers, with its latency", async () => {
    const health = await ask();
    expect(health.state).toBe("ok");
    expect(health.parts.redis.state).toBe("not_configured");
    expect(health.parts.database.latencyMs).toBeGreaterThanOrEqual(0);
    expect(health.parts.storage.latencyMs).toBeGreaterThanOrEqual(0);
    expect(health.parts.queue.state).toBe("ok");
  });
});
