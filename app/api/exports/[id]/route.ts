import { unlock } from "@/lib/accounts/build-export";
import { findExport } from "@/lib/accounts/manage-exports";
import { isFault } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { storage } from "@/lib/platform/storage";
import { actorOfSession } from "@/lib/transport/identify";
import { originOf } from "@/lib/transport/request-origin";
import { runtime } from "@/lib/wiring/runtime";

type Context = { params: Promise<{ id: string }> };

/** Unlocks an archive and sends it to its owner, who has shown a short while ago that it is them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const ctx = makeCtx(runtime(), await actorOfSession(), originOf(request.headers, "endpoint"));
  try {
    const { data } = await perform(findExport, ctx, { id: (await params).id });
    const kept = await storage().get(data.fileKey);
    if (!kept.ok || !kept.file) return new Response(null, { status: 404 });
    const archive = unlock(Buffer.from(await new Response(kept.file.body).arrayBuffer()));
    return new Response(new Uint8Array(archive), {
      headers: {
        "content-type": "application/zip",
        "content-disposition": 'attachment; filename="mythwright.zip"',
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!isFault(error)) throw error;
    if (error.code === "auth.reauthentication_required")
      return Response.redirect(new URL("/settings/confirm?next=%2Fsettings%2Fprivacy", request.url), 303);
    return new Response(null, { status: error.status });
  }
}
