import { type CutOut, cutOut } from "./cut-out";
import { encodeImage, type ProcessOptions } from "./encode-image";
import { type FitOptions, fitImage } from "./fit-image";
import { inspectImage } from "./inspect";
import { lookAtPixels } from "./look-at-pixels";
import { type TouchUp, touchUp } from "./touch-up";

export const encode = ({ bytes, options }: { bytes: Uint8Array; options: ProcessOptions }) =>
  encodeImage(bytes, options);

export const fit = ({ bytes, options }: { bytes: Uint8Array; options: FitOptions }) =>
  fitImage(bytes, options);

export const inspect = ({ bytes }: { bytes: Uint8Array }) => inspectImage(bytes);

export const look = ({ bytes }: { bytes: Uint8Array }) => lookAtPixels(bytes);

export const cut = ({ bytes, cut }: { bytes: Uint8Array; cut: CutOut }) => cutOut(bytes, cut);

export const touch = ({ bytes, edit }: { bytes: Uint8Array; edit: TouchUp }) =>
  touchUp(bytes, edit);
