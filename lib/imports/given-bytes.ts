import { createHash } from "node:crypto";
import { must } from "@/lib/kernel/fault";

type Given = { base64?: string; text?: string };

/** @throws Fault invalid `imports.empty` unless exactly one of both is there */
export function givenBytes({ base64, text }: Given): Buffer {
  must((base64 === undefined) !== (text === undefined), "invalid", "imports.empty");
  return base64 === undefined ? Buffer.from(text ?? "", "utf8") : Buffer.from(base64, "base64");
}

/** Of the file and of what it was compared with: a replacement is taken only of what was shown. */
export function digestOf(bytes: Buffer, against?: { id: string; version: number }): string {
  const hash = createHash("sha256").update(bytes);
  return hash.update(against ? `\0${against.id}\0${against.version}` : "\0").digest("base64url");
}
