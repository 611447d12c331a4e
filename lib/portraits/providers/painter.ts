import type { PainterInput } from "../painter/painter-input";
import type { PortraitProvider } from "./contract";

/** Named with the portrait; raised whenever the painter draws the same input differently. */
export const painterModel = "painter-2";

export type PaintPortrait = (
  input: PainterInput,
  signal: AbortSignal,
) => Promise<{ png: Uint8Array; width: number; height: number }>;

/** The portrait that is drawn here, without account or network: the same build and seed give the same bytes. */
export function createPainterProvider(paint: PaintPortrait): PortraitProvider {
  return {
    name: "painter",
    async generate({ subject, seed }, signal, onStage = () => undefined) {
      if (signal.aborted) return { ok: false, failed: "portraits.cancelled" };
      onStage("asking");
      try {
        const { png, width, height } = await paint({ ...subject, seed }, signal);
        if (signal.aborted) return { ok: false, failed: "portraits.cancelled" };
        onStage("checking");
        return {
          ok: true,
          image: png,
          width,
          height,
          model: painterModel,
          seed,
          parameters: { width, height },
        };
      } catch (cause) {
        if (signal.aborted) return { ok: false, failed: "portraits.cancelled" };
        return { ok: false, failed: "portraits.painter_failed", cause };
      }
    },
  };
}
