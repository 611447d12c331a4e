import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const filesFaults = {
  "files.not_found": {
    kind: "not_found",
    meaning: "There is no such file, or the caller is no member of its room.",
    remedy: "Begin a new upload.",
  },
  "files.too_large": {
    kind: "too_large",
    meaning: "The file has more bytes than one of its kind may have.",
    remedy: "Send a smaller one; `limit` says how many bytes are taken.",
  },
  "files.quota_full": {
    kind: "conflict",
    meaning: "The caller's files fill what one person may keep.",
    remedy: "Delete messages with files, or send a smaller one.",
  },
  "files.too_many_open": {
    kind: "conflict",
    meaning: "As many uploads as one person may have under way are not finished.",
    remedy: "Finish or cancel one.",
  },
  "files.wrong_offset": {
    kind: "conflict",
    meaning: "A part does not begin where the bytes end that are here already.",
    remedy: "Ask for the upload and go on at `received`.",
  },
  "files.unfinished": {
    kind: "conflict",
    meaning: "Not all bytes are here yet.",
    remedy: "Send the rest, beginning at `received`.",
  },
  "files.still_processing": {
    kind: "conflict",
    meaning: "The file is being read already.",
    remedy: "Ask for the upload again in a moment.",
  },
  "files.not_accepted": {
    kind: "unsupported",
    meaning: "The bytes are no file of a kind that is taken, or it is damaged.",
    remedy:
      "Send PNG, JPEG, WebP, AVIF; MP4, WebM, MOV; MP3, M4A, OGG, WAV, FLAC; PDF, TXT, MD, CSV, JSON, DOCX or ODT.",
  },
  "files.infected": {
    kind: "unsupported",
    meaning: "The scanner of this installation found something harmful in the file.",
    remedy: "Send another file.",
  },
  "files.busy": {
    kind: "unavailable",
    meaning: "Too many files are being read, or the scanner does not answer.",
    remedy: "Finish the upload again after `Retry-After`.",
  },
  "files.part_expected": {
    kind: "malformed",
    meaning:
      "A part came without `Upload-Offset`, without bytes, or not as `application/offset+octet-stream`; or the file comes in over a thousand parts.",
    remedy: "Send the bytes with both headers, and in larger parts.",
  },
} as const satisfies Record<string, FaultEntry>;
