import { env } from "@/lib/platform/env";
import { inference } from "@/lib/platform/inference/inference";
import type { PortraitProvider } from "./contract";
import { createHuggingFaceProvider } from "./hugging-face";
import { createPainterProvider, type PaintPortrait } from "./painter";

export type ProviderName = PortraitProvider["name"];

/** Which providers this installation has, the preferred one first. The painter is always there. */
export function availableProviders(): [ProviderName, ...ProviderName[]] {
  return inference() ? ["hugging-face", "painter"] : ["painter"];
}

let huggingFace: PortraitProvider | null = null;

/**
 * The provider of that name; without a name the preferred one, and the painter where the wanted one is not configured.
 * Hugging Face is made once, because its circuit breaker remembers.
 */
export function chooseProvider(paint: PaintPortrait, wanted?: ProviderName): PortraitProvider {
  const service = inference();
  if (wanted === "painter" || !service) return createPainterProvider(paint);
  huggingFace ??= createHuggingFaceProvider({
    inference: service,
    steps: env().HF_STEPS,
    guidance: env().HF_GUIDANCE,
  });
  return huggingFace;
}
