import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { inspectImage } from "@/lib/platform/images/inspect";
import { createInference, type InferenceOptions } from "@/lib/platform/inference/inference";
import type { PortraitRequest } from "@/lib/portraits/providers/contract";
import {
  createHuggingFaceProvider,
  type HuggingFaceOptions,
} from "@/lib/portraits/providers/hugging-face";
import { type InferenceBehaviour, startInference } from "@/tests/support/stand-ins/inference";
import { refusedUrl } from "@/tests/support/stand-ins/loopback-server";

const token = "hf_abcdefghijklmnop";
const model = "stabilityai/stable-diffusion-xl-base-1.0";
const request: PortraitRequest = {
  prompt: "portrait of a dwarf cleric",
  negativePrompt: "text, watermark",
  width: 384,
  height: 512,
  seed: "7",
  subject: {
    speciesId: "dwarf",
    classId: "cleric",
    level: 1,
    seed: "7",
    name: "Brannor",
    locale: "en",
  },
};

describe("portraits by a model at Hugging Face", () => {
  let service: Awaited<ReturnType<typeof startInference>>;
  beforeAll(async () => {
    service = await startInference({ token });
  });
  afterAll(() => service.close());
  afterEach(() => {
    service.state.behaviour = "normal";
    service.state.queue = [];
    service.state.asks = [];
  });

  function open(options: Partial<InferenceOptions> = {}, more: Partial<HuggingFaceOptions> = {}) {
    const inference = createInference({
      token,
      model,
      timeoutMs: 15_000,
      fetch: service.fetch,
      ...options,
    });
    return createHuggingFaceProvider({ inference, pauseMs: 10, ...more });
  }
  const never = new AbortController().signal;

  it("returns a decoded image with model, seed and parameters to repeat it", async () => {
    const made = await open({}, { steps: 30, guidance: 7.5 }).generate(request, never);
    if (!made.ok) throw new Error(made.failed);
    expect(await inspectImage(made.image)).toMatchObject({
      ok: true,
      format: "png",
      width: 384,
      height: 512,
    });
    expect(made).toMatchObject({
      model,
      seed: "7",
      width: 384,
      height: 512,
      parameters: {
        width: 384,
        height: 512,
        seed: 7,
        steps: 30,
        guidance: 7.5,
        negativePrompt: "text, watermark",
      },
    });
  });

  it("sends prompt, size, seed, steps and negative prompt to the model's own address", async () => {
    await open({}, { steps: 30 }).generate(request, never);
    expect(service.state.asks).toEqual([
      {
        path: `/hf-inference/models/${model}`,
        prompt: "portrait of a dwarf cleric",
        parameters: {
          width: 384,
          height: 512,
          seed: 7,
          num_inference_steps: 30,
          negative_prompt: "text, watermark",
        },
      },
    ]);
  });

  it("prefers the steps that the player asked for", async () => {
    const made = await open({}, { steps: 30 }).generate({ ...request, steps: 12 }, never);
    expect(made).toMatchObject({ ok: true, parameters: { steps: 12 } });
    expect(service.state.asks[0]?.parameters).toMatchObject({ num_inference_steps: 12 });
  });

  it("keeps the negative prompt from models that have none", async () => {
    await open({ model: "black-forest-labs/FLUX.1-schnell" }).generate(request, never);
    expect(service.state.asks[0]?.parameters).not.toHaveProperty("negative_prompt");
  });

  it.each([
    ["base64 inside JSON", "example/portraits-nscale"],
    ["an address inside JSON", "example/portraits-together"],
  ])("understands a provider that answers with %s", async (_, name) => {
    const made = await open({ model: name }).generate({ ...request, width: 512 }, never);
    expect(made).toMatchObject({ ok: true, width: 512, height: 512, model: name });
  });

  it("asks an endpoint of one's own directly", async () => {
    const made = await open({ endpointUrl: `${service.url}/my-endpoint`, fetch }).generate(
      request,
      never,
    );
    expect(made.ok).toBe(true);
    expect(service.state.asks[0]?.path).toBe("/my-endpoint");
  });

  it("tells its stages", async () => {
    service.state.queue = ["loading"];
    const stages: string[] = [];
    await open().generate(request, never, (stage) => stages.push(stage));
    expect(stages).toEqual(["asking", "waiting", "checking"]);
  });

  it.each<[InferenceBehaviour, object, number]>([
    ["out_of_credit", { ok: false, failed: "portraits.out_of_credit" }, 1],
    ["rate_limited", { ok: false, failed: "portraits.rate_limited", retryAfterMs: 17_000 }, 1],
    ["refused_prompt", { ok: false, failed: "portraits.refused" }, 1],
    ["model_gone", { ok: false, failed: "portraits.model_missing" }, 1],
    ["html_as_png", { ok: false, failed: "portraits.not_an_image" }, 1],
    ["empty_as_png", { ok: false, failed: "portraits.not_an_image" }, 1],
    ["json_without_image", { ok: false, failed: "portraits.not_an_image" }, 1],
    ["truncated", { ok: false, failed: "portraits.not_an_image" }, 1],
    ["bomb", { ok: false, failed: "portraits.too_large" }, 1],
    ["endless", { ok: false, failed: "portraits.too_large" }, 1],
    ["overloaded", { ok: false, failed: "portraits.provider_down", retryAfterMs: 30_000 }, 1],
    ["error_500", { ok: false, failed: "portraits.provider_down" }, 3],
    ["bad_gateway_html", { ok: false, failed: "portraits.provider_down" }, 3],
    ["reset", { ok: false, failed: "portraits.provider_down" }, 3],
    ["reset_midway", { ok: false, failed: "portraits.provider_down" }, 3],
  ])(
    "names the answer %s and asks no more often than is useful",
    async (behaviour, expected, asked) => {
      service.state.behaviour = behaviour;
      expect(await open({ bytesMax: 2_000_000 }).generate(request, never)).toEqual(expected);
      expect(service.state.asks).toHaveLength(asked);
    },
  );

  it("names a wrong token", async () => {
    expect(await open({ token: "hf_wrong" }).generate(request, never)).toEqual({
      ok: false,
      failed: "portraits.unauthorised",
    });
  });

  it("names a service that cannot be reached", async () => {
    const endpointUrl = await refusedUrl();
    expect(await open({ endpointUrl, fetch }).generate(request, never)).toEqual({
      ok: false,
      failed: "portraits.provider_down",
    });
  });

  it.each<InferenceBehaviour>(["hang", "trickle"])(
    "gives up on a service that answers with %s at the deadline",
    async (behaviour) => {
      service.state.behaviour = behaviour;
      const start = performance.now();
      expect(await open({ timeoutMs: 300 }).generate(request, never)).toEqual({
        ok: false,
        failed: "portraits.timeout",
      });
      expect(performance.now() - start).toBeLessThan(2500);
    },
  );

  it("keeps one deadline for all tries together", async () => {
    service.state.behaviour = "loading";
    const start = performance.now();
    await open({ timeoutMs: 300 }, { triesMax: 1000, pauseMs: 20, pauseMaxMs: 60 }).generate(
      request,
      never,
    );
    expect(performance.now() - start).toBeLessThan(2500);
    expect(service.state.asks.length).toBeLessThan(12);
  });

  it("waits for a model that is loading and then succeeds", async () => {
    service.state.queue = ["loading", "loading"];
    expect(await open().generate(request, never)).toMatchObject({ ok: true });
    expect(service.state.asks).toHaveLength(3);
  });

  it("stops at once when it is cancelled, while asking and while waiting", async () => {
    for (const behaviour of ["hang", "loading"] as const) {
      service.state.behaviour = behaviour;
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 60);
      const start = performance.now();
      const answer = await open({}, { pauseMs: 2000 }).generate(request, controller.signal);
      expect(answer).toEqual({ ok: false, failed: "portraits.cancelled" });
      expect(performance.now() - start).toBeLessThan(1800);
    }
  });

  it("asks nobody for a while after portraits failed in a row, and says for how long", async () => {
    service.state.behaviour = "error_500";
    const provider = open({}, { triesMax: 1 });
    for (let n = 0; n < 5; n++) await provider.generate(request, never);
    service.state.behaviour = "normal";
    const answer = await provider.generate(request, never);
    expect(answer).toMatchObject({ ok: false, failed: "portraits.provider_down" });
    expect(!answer.ok && (answer.retryAfterMs ?? 0) > 50_000).toBe(true);
    expect(service.state.asks).toHaveLength(5);
  });

  it("keeps asking when it is we who are refused, since the service is well", async () => {
    service.state.behaviour = "refused_prompt";
    const provider = open();
    for (let n = 0; n < 8; n++) await provider.generate(request, never);
    service.state.behaviour = "normal";
    expect(await provider.generate(request, never)).toMatchObject({ ok: true });
  });

  it("never lets the token into what it returns", async () => {
    for (const behaviour of ["error_500", "refused_prompt", "html_as_png"] as const) {
      service.state.behaviour = behaviour;
      expect(JSON.stringify(await open().generate(request, never))).not.toContain(token);
    }
  });
});
