import { type Actor, isPerson, type PersonActor } from "@/lib/kernel/actor";
import { Fault } from "@/lib/kernel/fault";
import type { Id } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import { actorOfBearer, actorOfSession } from "@/lib/transport/identify";
import { refuse } from "@/lib/transport/refuse";
import { originOf } from "@/lib/transport/request-origin";
import type { Listener } from "./live/live-room";
import { roomHub } from "./live/room-hub";
import { getRoom } from "./verbs/get-room";

const beatMs = 20_000;
/** What stays open is proved anew this often. */
const lookMs = 60_000;
/** Bytes that may wait for a slow reader before they are cut off; they come back and resume. */
const waitingMax = 1024 * 1024;
/** How long the browser waits before it comes back. */
const retryMs = 2000;
/** How long somebody waits who has as many open as one person may have. */
const tooManyWaitS = 30;

type StreamOptions = {
  room: Id<"room">;
  after: number | undefined;
  gone: AbortSignal;
  askAgain: () => Promise<Actor | null>;
  /** Called once, at the end. */
  giveBack: () => void;
};

/** The frames of a room as server-sent events, until the reader goes, is sent away or is signed out. */
function streamOf(
  actor: PersonActor,
  { room, after, gone, askAgain, giveBack }: StreamOptions,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end = () => {};
  let isCancelled = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const waiting = () => Math.max(0, waitingMax - (controller.desiredSize ?? 0));
        let isOver = false;
        const write = (text: string) => {
          if (isOver) return;
          if (waiting() >= waitingMax) return end();
          controller.enqueue(encoder.encode(text));
        };
        const listener: Listener = {
          userId: actor.userId,
          waiting,
          send: (frame, seq) =>
            write(`${seq === undefined ? "" : `id: ${seq}\n`}data: ${frame}\n\n`),
          closed(id, code) {
            write(`data: ${JSON.stringify({ type: "closed", room: id, code })}\n\n`);
            end();
          },
        };
        const beat = setInterval(() => write(": here\n\n"), beatMs).unref();
        const unwatch = roomHub().watch((meant) => {
          if (meant(actor)) void proveAgain().catch(() => end());
        });
        const proveAgain = async () => {
          const now = await askAgain();
          if (!now || !isPerson(now) || now.userId !== actor.userId) end();
        };
        const look = setInterval(() => void proveAgain().catch(() => end()), lookMs).unref();
        write(`retry: ${retryMs}\n\n`);
        const one = roomHub().subscribe(room, listener, after);
        end = () => {
          if (isOver) return;
          isOver = true;
          clearInterval(beat);
          clearInterval(look);
          unwatch();
          roomHub().unsubscribe(room, one);
          giveBack();
          // A stream that was cancelled is closed already, and refuses to be closed again.
          if (!isCancelled) controller.close();
        };
        // A signal that has fired does not fire again.
        if (gone.aborted) end();
        else gone.addEventListener("abort", () => end(), { once: true });
      },
      cancel() {
        isCancelled = true;
        end();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: waitingMax }),
  );
}

function placeOf(request: Request): number | undefined {
  const asked =
    request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after") ?? "";
  return /^\d{1,15}$/.test(asked) ? Number(asked) : undefined;
}

/** A room for those whom no socket reaches: a bearer token, else the session of the browser. */
export async function roomEvents(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  let ctx = makeCtx(runtime(), { kind: "guest" }, originOf(request.headers, "endpoint"));
  try {
    const actor = (await actorOfBearer(request.headers)) ?? (await actorOfSession());
    ctx = makeCtx(runtime(), actor, ctx.origin);
    const { data: room } = await perform(getRoom, ctx, { id: (await params).id });
    if (!isPerson(actor)) throw new Error("only a member is let into a room");
    await roomHub().start();
    const { headers } = request;
    // An access token names a session, which outlives it.
    const askAgain = () =>
      actor.kind === "user" ? runtime().identifySession(actor.sessionId) : actorOfBearer(headers);
    const giveBack = roomHub().takeStream(actor.userId);
    if (!giveBack)
      throw new Fault("rate_limited", "request.rate_limited", {
        retryAfterS: tooManyWaitS,
        params: { seconds: tooManyWaitS },
      });
    const stream = streamOf(actor, {
      room: room.id,
      after: placeOf(request),
      gone: request.signal,
      askAgain,
      giveBack,
    });
    return new Response(stream, {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
        "x-content-type-options": "nosniff",
        "x-request-id": ctx.origin.requestId,
      },
    });
  } catch (error) {
    return refuse(error, request, ctx);
  }
}
