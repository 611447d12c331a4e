import { isWorkerFailure } from "../workers/worker-failure";
import { workerPool } from "../workers/worker-pool";
import type { CutOut } from "./cut-out";
import type { ProcessedImage, ProcessOptions } from "./encode-image";
import type { FitOptions } from "./fit-image";
import type { ImageFailed, Inspected } from "./inspect";
import type { SeenPixels } from "./look-at-pixels";
import type { TouchUp } from "./touch-up";

export type { ProcessedImage, ProcessOptions } from "./encode-image";

/** Decoders see bytes from outside: what they can do to us is to end their own process. */
const images = workerPool<typeof import("./images.worker")>({
  entry: "lib/platform/images/images.worker",
  inline: () => import("./images.worker"),
  processesMax: 2,
  waitingMax: 30,
  deadlineMs: 120_000,
  memoryMb: 600,
});

/** A decoder that dies of a picture says what it thinks of it. */
function refuseDeadly(error: unknown): ImageFailed {
  if (isWorkerFailure(error) && error.reason === "died")
    return { ok: false, failed: "images.not_an_image" };
  throw error;
}

/**
 * Turns bytes from outside into the files that are stored and sent.
 *
 * @throws WorkerFailure `busy` where too many wait, `late` where it takes too long
 */
export function processImage(
  bytes: Uint8Array,
  options: ProcessOptions = {},
): Promise<{ ok: true; image: ProcessedImage } | ImageFailed> {
  return images.run("encode", { bytes, options }).catch(refuseDeadly);
}

/** Whether these bytes are a whole image that we accept. @throws WorkerFailure as `processImage` */
export function inspectImage(bytes: Uint8Array): Promise<Inspected | ImageFailed> {
  return images.run("inspect", { bytes }).catch(refuseDeadly);
}

/** What a picture from outside is and says of itself. @throws WorkerFailure as `processImage` */
export function lookAtPixels(bytes: Uint8Array): Promise<SeenPixels | ImageFailed> {
  return images.run("look", { bytes }).catch(refuseDeadly);
}

/** A picture of ours in one size and format. @throws what the decoder says of it, or WorkerFailure */
export function fitImage(bytes: Uint8Array, options: FitOptions): Promise<Uint8Array> {
  return images.run("fit", { bytes, options });
}

/** A piece of a picture of ours in a shape. @throws as `fitImage` */
export function cutOut(
  bytes: Uint8Array,
  cut: CutOut,
): Promise<{ bytes: Uint8Array; pixels: string }> {
  return images.run("cut", { bytes, cut });
}

/** A picture of ours cut, coloured and framed. @throws as `fitImage` */
export function touchUp(
  bytes: Uint8Array,
  edit: TouchUp,
): Promise<{ ok: true; bytes: Uint8Array } | ImageFailed> {
  return images.run("touch", { bytes, edit });
}
