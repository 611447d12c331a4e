import { env } from "@/lib/platform/env";
import { ClientFrame, closeCodes, EventView, ServerFrame } from "@/lib/rooms/frames";
import { asyncapi } from "@/lib/transport/asyncapi/document";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const frames = { heard: [EventView, ServerFrame], said: [ClientFrame], closeCodes };
  return Response.json(asyncapi(frames, env().APP_URL), {
    headers: { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" },
  });
}
