import { unlock } from "@/lib/data-exports/build-export";
import { findExport } from "@/lib/data-exports/verbs/find-export";
import { isFault } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import { env } from "@/lib/platform/env";
import { storage } from "@/lib/platform/storage/storage";
import { actorOfBearer, actorOfSession } from "@/lib/transport/identify";
import { refuse } from "@/lib/transport/refuse";
import { originOf } from "@/lib/transport/request-origin";

type Context = { params: Promise<{ id: string }> };

/** Unlocks an archive and sends it to its owner, a browser or a program, who has shown a short while ago that it is them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  let ctx = makeCtx(runtime(), { kind: "guest" }, originOf(request.headers, "endpoint"));
  const isProgram = request.headers.has("authorization");
  try {
    ctx = makeCtx(runtime(), (await actorOfBearer(request.headers)) ?? (await actorOfSession()), ctx.origin);
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
    if (isProgram) return refuse(error, request, ctx);
    if (!isFault(error)) throw error;
    if (error.code === "auth.reauthentication_required")
      return Response.redirect(new URL("/settings/confirm?next=%2Fsettings%2Fprivacy", env().APP_URL), 303);
    return new Response(null, { status: error.status });
  }
}
