import { InferenceClient, type InferenceProviderOrPolicy, setLogger } from "@huggingface/inference";
import { env } from "../env";
import { boundedFetch, type FetchTrace, type Refusal } from "./bounded-fetch";
import { findImageAddress } from "./find-image";

/** Why there is no picture. What is in the bytes of a picture that did come is for the caller to check. */
type InferenceFailure =
  | "timeout"
  | "cancelled"
  | "unauthorised"
  | "out_of_credit"
  | "rate_limited"
  | "model_missing"
  | "refused"
  | "provider_down"
  | "not_an_image"
  | "too_large";

export type InferenceFailed = {
  ok: false;
  failed: InferenceFailure;
  retryAfterMs?: number;
  loading?: boolean;
};

type ImageRequest = {
  prompt: string;
  negativePrompt?: string | undefined;
  /** Pixels. */
  width: number;
  height: number;
  seed: number;
  steps?: number | undefined;
  guidance?: number | undefined;
};

export type InferenceOptions = {
  token: string;
  model: string;
  /** A provider of the router, or `auto` for the first that serves the model. */
  provider?: string;
  /** One endpoint of one's own, asked directly and for its own model. */
  endpointUrl?: string | undefined;
  /** For all the requests that one picture takes, the last byte included. */
  timeoutMs: number;
  bytesMax?: number;
  fetch?: typeof fetch;
};

export type Inference = {
  model: string;
  timeoutMs: number;
  /** One try: no repetition, no waiting. */
  textToImage(
    request: ImageRequest,
    signal: AbortSignal,
  ): Promise<{ ok: true; bytes: Uint8Array } | InferenceFailed>;
};

// It would print "Auto selected provider" to the console for every picture.
setLogger({ ...console, log: () => undefined, warn: () => undefined });

function refusalFailure({ status, retryAfterMs, loadsInMs }: Refusal): InferenceFailed {
  if (status === 401 || status === 403) return { ok: false, failed: "unauthorised" };
  if (status === 402) return { ok: false, failed: "out_of_credit" };
  if (status === 404 || status === 410) return { ok: false, failed: "model_missing" };
  if (status === 413) return { ok: false, failed: "too_large" };
  if (status === 429)
    return { ok: false, failed: "rate_limited", retryAfterMs: retryAfterMs ?? 60_000 };
  if (status >= 400 && status < 500 && status !== 408) return { ok: false, failed: "refused" };
  const waitMs = loadsInMs ?? retryAfterMs;
  return {
    ok: false,
    failed: "provider_down",
    ...(waitMs === null ? {} : { retryAfterMs: waitMs }),
    ...(loadsInMs === null ? {} : { loading: true }),
  };
}

function failureOf(
  error: unknown,
  trace: FetchTrace,
  signal: AbortSignal,
  deadline: AbortSignal,
): InferenceFailed {
  if (signal.aborted) return { ok: false, failed: "cancelled" };
  if (deadline.aborted) return { ok: false, failed: "timeout" };
  if (trace.tooLarge) return { ok: false, failed: "too_large" };
  if (trace.refusal) return refusalFailure(trace.refusal);
  const name = error instanceof Error ? error.name : "";
  // The library's own refusals: a model that the provider does not have, or an answer of an unknown shape.
  if (name === "InputError" || name === "RoutingError")
    return { ok: false, failed: "model_missing" };
  if (name === "ProviderOutputError" || error instanceof SyntaxError)
    return { ok: false, failed: "not_an_image" };
  return { ok: false, failed: "provider_down" };
}

/**
 * Text to image through Hugging Face: its router with any of its providers, or an endpoint of one's own. The library is
 * kept from repeating requests and from downloading results itself, because it does both without bounds.
 */
export function createInference(options: InferenceOptions): Inference {
  const {
    token,
    model,
    provider = "auto",
    endpointUrl,
    timeoutMs,
    bytesMax = 30 * 1024 * 1024,
  } = options;
  return {
    model,
    timeoutMs,
    async textToImage({ prompt, negativePrompt, width, height, seed, steps, guidance }, signal) {
      const deadline = AbortSignal.timeout(timeoutMs);
      const either = AbortSignal.any([signal, deadline]);
      const trace: FetchTrace = { refusal: null, tooLarge: false, binary: null };
      const bounded = boundedFetch(trace, either, bytesMax, options.fetch ?? fetch);
      const client = new InferenceClient(token, endpointUrl ? { endpointUrl } : {});
      try {
        const answer = await client.textToImage(
          {
            inputs: prompt,
            ...(endpointUrl ? {} : { model, provider: provider as InferenceProviderOrPolicy }),
            parameters: {
              width,
              height,
              seed,
              ...(negativePrompt ? { negative_prompt: negativePrompt } : {}),
              ...(steps ? { num_inference_steps: steps } : {}),
              ...(guidance ? { guidance_scale: guidance } : {}),
            },
          },
          { outputType: "json", retry_on_error: false, signal: either, fetch: bounded },
        );
        const address = trace.binary ? null : findImageAddress(answer);
        if (address?.startsWith("data:")) {
          return {
            ok: true,
            bytes: new Uint8Array(Buffer.from(address.slice(address.indexOf(",") + 1), "base64")),
          };
        }
        if (address) await bounded(address);
        if (trace.refusal) return refusalFailure(trace.refusal);
        return trace.binary
          ? { ok: true, bytes: trace.binary }
          : { ok: false, failed: "not_an_image" };
      } catch (error) {
        return failureOf(error, trace, signal, deadline);
      }
    },
  };
}

let own: Inference | null | undefined;

/** The configured service, or null when there is no token for one. */
export function inference(): Inference | null {
  if (own === undefined) {
    const { HF_TOKEN, HF_MODEL, HF_PROVIDER, HF_ENDPOINT_URL, HF_TIMEOUT_MS } = env();
    own = HF_TOKEN
      ? createInference({
          token: HF_TOKEN,
          model: HF_MODEL,
          provider: HF_PROVIDER,
          endpointUrl: HF_ENDPOINT_URL,
          timeoutMs: HF_TIMEOUT_MS,
        })
      : null;
  }
  return own;
}
