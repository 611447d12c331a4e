import type { UploadView } from "@/lib/files/schema";
import { type Answer, ask } from "./ask";
import type { OutgoingFile } from "./kept";

const partBytes = 2 * 1024 * 1024;
const partPatienceMs = 120_000;

type Progress = (share: number) => void;
type Refused = Extract<Answer<never>, { ok: false }>;
type Step = { ok: true; received: number } | Refused;

/** One part; XMLHttpRequest tells how much of it has left. */
function sendPart(
  id: string,
  part: Blob,
  offset: number,
  signal: AbortSignal,
  onSent: (bytes: number) => void,
): Promise<Step> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    const end = (step: Step) => {
      signal.removeEventListener("abort", abort);
      resolve(step);
    };
    const fail = () =>
      end({ ok: false, status: 0, code: "offline", message: "", retryAfterS: null });
    request.open("PATCH", `/api/uploads/${id}`);
    request.timeout = partPatienceMs;
    request.setRequestHeader("content-type", "application/offset+octet-stream");
    request.setRequestHeader("upload-offset", String(offset));
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onerror = fail;
    request.ontimeout = fail;
    request.onabort = fail;
    request.onload = () => {
      const received = Number(request.getResponseHeader("upload-offset"));
      if (request.status === 204) return end({ ok: true, received });
      // Another try got there first: go on where that ended.
      if (request.status === 409 && received > offset) return end({ ok: true, received });
      const retryAfterS = Number(request.getResponseHeader("retry-after")) || null;
      end({ ok: false, status: request.status, code: "files.refused", message: "", retryAfterS });
    };
    signal.addEventListener("abort", abort);
    request.send(part);
  });
}

/** Begins an upload, or finds where one stopped that was begun before. */
async function begin(
  room: string,
  { name, kind, blob, waveform }: OutgoingFile,
  known: string | undefined,
): Promise<Answer<UploadView>> {
  const found = known ? await ask<UploadView>("GET", `/uploads/${known}`) : null;
  if (found?.ok || (found && found.status !== 404)) return found;
  const body = { roomId: room, kind, name, size: blob.size, ...(waveform ? { waveform } : {}) };
  return ask<UploadView>("POST", "/uploads", body);
}

/**
 * Brings a file to the server in parts, from where it stopped, and has it read there.
 *
 * @param onBegun told the upload's id, so that it can be taken up again after a reload
 */
export async function sendUpload(
  room: string,
  file: OutgoingFile,
  known: string | undefined,
  signal: AbortSignal,
  { onBegun, onProgress }: { onBegun: (id: string) => Promise<void>; onProgress: Progress },
): Promise<Answer<UploadView>> {
  const begun = await begin(room, file, known);
  if (!begun.ok) return begun;
  const { id, size } = begun.data;
  if (id !== known) await onBegun(id);
  if (begun.data.state === "ready") return begun;
  let { received } = begun.data;
  while (received < size) {
    const from = received;
    const part = file.blob.slice(from, from + partBytes);
    const step = await sendPart(id, part, from, signal, (sent) => onProgress((from + sent) / size));
    if (!step.ok) return step;
    received = step.received;
    onProgress(received / size);
  }
  return ask<UploadView>("POST", `/uploads/${id}/completion`, {});
}
