import type { PainterInput } from "../painter/painter-input";

export type PortraitRequest = {
  prompt: string;
  negativePrompt: string;
  /** Pixels asked for; a provider may give another size of about the same shape. */
  width: number;
  height: number;
  /** Any text; the same seed asks for the same picture. */
  seed: string;
  /** Of the model's denoising; the installation's own number when absent. */
  steps?: number | undefined;
  /** The character itself, for a provider that draws from the build and not from words. Its own seed is not used. */
  subject: PainterInput;
};

/** Why there is no portrait; each code has its sentence in `messages/<locale>/faults.json`. */
type PortraitFailure =
  | "portraits.timeout"
  | "portraits.cancelled"
  | "portraits.unauthorised"
  | "portraits.out_of_credit"
  | "portraits.rate_limited"
  | "portraits.model_missing"
  | "portraits.refused"
  | "portraits.provider_down"
  | "portraits.not_an_image"
  | "portraits.too_large"
  | "portraits.painter_failed";

export type PortraitFailed = {
  ok: false;
  failed: PortraitFailure;
  /** When it is worth asking this provider again, where that is known. */
  retryAfterMs?: number;
  /** For the log only. */
  cause?: unknown;
};

export type PortraitParameters = Record<string, string | number | boolean>;

export type PortraitMade = {
  ok: true;
  /** A whole image that has been decoded once. */
  image: Uint8Array;
  width: number;
  height: number;
  /** As the provider names it. */
  model: string;
  seed: string;
  /** Everything else that is needed to ask for the same picture again. */
  parameters: PortraitParameters;
};

/** `waiting` repeats while the provider wakes up or is asked again. */
export type PortraitStage = "asking" | "waiting" | "checking";

export type PortraitProvider = {
  name: "hugging-face" | "painter";
  /** Never throws for anything a provider does; `signal` cancels. */
  generate(
    request: PortraitRequest,
    signal: AbortSignal,
    onStage?: (stage: PortraitStage) => void,
  ): Promise<PortraitMade | PortraitFailed>;
};
