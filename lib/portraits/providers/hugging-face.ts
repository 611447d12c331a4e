import { setTimeout as sleep } from "node:timers/promises";
import { type Breaker, createBreaker } from "@/lib/platform/breaker";
import { inspectImage } from "@/lib/platform/images/images";
import type { Inference, InferenceFailed } from "@/lib/platform/inference/inference";
import type {
  PortraitFailed,
  PortraitParameters,
  PortraitProvider,
  PortraitRequest,
} from "./contract";
import { seedNumber } from "./seed-number";

export type HuggingFaceOptions = {
  inference: Inference;
  steps?: number | undefined;
  guidance?: number | undefined;
  triesMax?: number;
  /** First pause between tries; doubles each time. */
  pauseMs?: number;
  pauseMaxMs?: number;
  breaker?: Breaker;
};

// FLUX models are distilled without a negative prompt, and some providers refuse parameters their model does not have.
const takesNegativePrompt = (model: string) => !/flux/i.test(model);

function named({ failed, retryAfterMs }: InferenceFailed): PortraitFailed {
  return {
    ok: false,
    failed: `portraits.${failed}`,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** A failure of the service itself, as opposed to its refusal of this request or of us. */
function isDown({ failed }: PortraitFailed): boolean {
  return failed === "portraits.provider_down" || failed === "portraits.timeout";
}

/**
 * Portraits by a model at Hugging Face. A provider that is down or still loading its model is asked again a few times
 * within the deadline; everything else is final. After several portraits in a row that failed for that reason nobody is
 * asked for a minute.
 */
export function createHuggingFaceProvider(options: HuggingFaceOptions): PortraitProvider {
  const { inference, guidance, triesMax = 3, pauseMs = 1000, pauseMaxMs = 20_000 } = options;
  const breaker = options.breaker ?? createBreaker({ failuresMax: 5, restMs: 60_000 });

  const stepsOf = (request: PortraitRequest) => request.steps ?? options.steps;

  async function ask(request: PortraitRequest, signal: AbortSignal, onWait: () => void) {
    const deadline = Date.now() + inference.timeoutMs;
    const negativePrompt = takesNegativePrompt(inference.model)
      ? request.negativePrompt
      : undefined;
    const limited = AbortSignal.timeout(inference.timeoutMs);
    for (let tries = 1; ; tries++) {
      const answer = await inference.textToImage(
        {
          ...request,
          seed: seedNumber(request.seed),
          negativePrompt,
          steps: stepsOf(request),
          guidance,
        },
        AbortSignal.any([signal, limited]),
      );
      if (answer.ok) return answer;
      if (answer.failed === "cancelled" && !signal.aborted)
        return { ok: false, failed: "portraits.timeout" } as const;
      if (answer.failed !== "provider_down" || tries >= triesMax) return named(answer);
      const backOff = pauseMs * 2 ** (tries - 1) * (0.75 + Math.random() / 2);
      const pause = Math.max(backOff, answer.retryAfterMs ?? 0);
      if (pause > pauseMaxMs || Date.now() + pause > deadline) return named(answer);
      onWait();
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  return {
    name: "hugging-face",
    async generate(request, signal, onStage = () => undefined) {
      const passage = breaker.ask();
      if (!passage.open) {
        return { ok: false, failed: "portraits.provider_down", retryAfterMs: passage.retryAfterMs };
      }
      onStage("asking");
      const answer = await ask(request, signal, () => onStage("waiting"));
      if (!answer.ok) {
        if (isDown(answer)) breaker.failed();
        else if (answer.failed !== "portraits.cancelled") breaker.succeeded();
        return answer;
      }
      breaker.succeeded();
      onStage("checking");
      const seen = await inspectImage(answer.bytes);
      if (!seen.ok) {
        const tooLarge = seen.failed === "images.too_large";
        return { ok: false, failed: tooLarge ? "portraits.too_large" : "portraits.not_an_image" };
      }
      const steps = stepsOf(request);
      const parameters: PortraitParameters = {
        width: request.width,
        height: request.height,
        seed: seedNumber(request.seed),
        ...(steps ? { steps } : {}),
        ...(guidance ? { guidance } : {}),
        ...(takesNegativePrompt(inference.model) ? { negativePrompt: request.negativePrompt } : {}),
      };
      const { width, height } = seen;
      return {
        ok: true,
        image: answer.bytes,
        width,
        height,
        model: inference.model,
        seed: request.seed,
        parameters,
      };
    },
  };
}
