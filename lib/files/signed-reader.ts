import { z } from "zod";
import type { Id } from "@/lib/kernel/ids";
import { isCanonicalBase64Url, seal, unseal } from "@/lib/platform/security/secrets";

const Reader = z.object({ id: z.string(), userId: z.string(), until: z.number() });

/** Who may read which file until when, sealed for an address. */
export function signReader(reader: z.input<typeof Reader>): string {
  return seal("file-address", JSON.stringify(reader));
}

/** Whom the address was made for; null where it is for another file, over, or not ours. */
export function signedReader(text: string, id: Id<"upload">, now: Date): Id<"user"> | null {
  if (!isCanonicalBase64Url(text)) return null;
  const sealed = unseal("file-address", text);
  const read = sealed === null ? null : Reader.parse(JSON.parse(sealed));
  const isGood = read !== null && read.id === id && read.until > now.getTime();
  return isGood ? (read.userId as Id<"user">) : null;
}
