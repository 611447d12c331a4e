import { env } from "@/lib/platform/env";
import { fileEndpoint } from "@/lib/transport/file-endpoint";
import { openLocked } from "./locked-archive";
import { findExport } from "./verbs/find-export";

/** Unlocks an archive and sends it to its owner, who has shown a short while ago that it is them. */
export const archive = fileEndpoint(findExport, {
  input: ({ id }) => ({ id: id ?? "" }),
  async file({ fileKey, bytes }) {
    const opened = await openLocked(fileKey, bytes);
    return (
      opened && {
        body: opened.body,
        size: opened.size,
        type: "application/zip",
        cacheControl: "private, no-store",
        filename: "mythwright.zip",
      }
    );
  },
  onRefusal: (code) =>
    code === "auth.reauthentication_required"
      ? Response.redirect(
          new URL("/settings/confirm?next=%2Fsettings%2Fprivacy", env().APP_URL),
          303,
        )
      : null,
});
