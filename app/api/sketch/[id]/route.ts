import { isFault } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { sketchPortrait } from "@/lib/portraits/sketch-portrait";
import { actorOfSession } from "@/lib/transport/identify";
import { originOf } from "@/lib/transport/request-origin";
import { runtime } from "@/lib/wiring/runtime";

export const dynamic = "force-dynamic";

/** The painter's sketch of one's own character, for an `<img>`: `?v=` is its version, so a kept one is never stale. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const seed = new URL(request.url).searchParams.get("seed") ?? undefined;
  const ctx = makeCtx(runtime(), await actorOfSession(), originOf(request.headers, "endpoint"));
  try {
    const { data } = await perform(sketchPortrait, ctx, { characterId: (await params).id, seed });
    return new Response(data.webp as BodyInit, {
      headers: {
        "content-type": "image/webp",
        "cache-control": "private, max-age=3600",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!isFault(error)) throw error;
    const headers: HeadersInit = error.retryAfterS ? { "retry-after": String(error.retryAfterS) } : {};
    return new Response(null, { status: error.status, headers: { ...headers, "cache-control": "no-store" } });
  }
}
