import { env } from "@/lib/platform/env";
import { storage } from "@/lib/platform/storage/storage";
import { fileEndpoint } from "@/lib/transport/file-endpoint";
import { unlock } from "./build-export";
import { findExport } from "./verbs/find-export";

/** Unlocks an archive and sends it to its owner, who has shown a short while ago that it is them. */
export const archive = fileEndpoint(findExport, {
  input: ({ id }) => ({ id: id ?? "" }),
  async file({ fileKey }) {
    const stored = await storage().get(fileKey);
    if (!stored.ok || !stored.file) return null;
    const bytes = unlock(Buffer.from(await new Response(stored.file.body).arrayBuffer()));
    return {
      body: new Uint8Array(bytes),
      type: "application/zip",
      cacheControl: "private, no-store",
      filename: "mythwright.zip",
    };
  },
  onRefusal: (code) =>
    code === "auth.reauthentication_required"
      ? Response.redirect(
          new URL("/settings/confirm?next=%2Fsettings%2Fprivacy", env().APP_URL),
          303,
        )
      : null,
});
