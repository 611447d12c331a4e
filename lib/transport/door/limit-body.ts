import type { IncomingMessage, ServerResponse } from "node:http";
import { Fault } from "@/lib/kernel/fault";
import { bodyLimitOf, heldBytesMax } from "./body-limits";
import { pathOf, type Refusal } from "./request-rules";

/** How long what still comes in is thrown away, so that the sender gets to read why. */
const lingerMs = 1000;
const retryAfterS = 5;

// Of all requests of the process, also where the bundler gives several copies of this module.
const kept = globalThis as { mythwrightHeldBytes?: { now: number } };
kept.mythwrightHeldBytes ??= { now: 0 };
const held = kept.mythwrightHeldBytes;

const tooLarge = (limit: number): Refusal => ({
  fault: new Fault("too_large", "request.too_large", { params: { limit } }),
});
const tooMuchAtOnce = (): Refusal => ({
  fault: new Fault("unavailable", "request.overloaded", { retryAfterS }),
});

const discarded = new WeakSet<IncomingMessage>();

/**
 * Throws away what still comes in of a request that was answered, so that the sender gets to read the answer; for a
 * moment, then the connection ends.
 */
export function discardBody(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete || discarded.has(request)) return;
  discarded.add(request);
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null) => (chunk === null ? push(null) : true);
  request.resume();
  const linger = () =>
    void setTimeout(() => request.complete || request.destroy(), lingerMs).unref();
  if (response.writableFinished) linger();
  else response.once("finish", linger);
}

/**
 * Counts the bytes of a body while they come in, and refuses when they pass the limit of the route or what the process
 * holds at once. Returns the refusal where the head already says so; `refuse` is called later otherwise.
 */
export function limitBody(
  request: IncomingMessage,
  response: ServerResponse,
  refuse: (refusal: Refusal) => void,
): Refusal | null {
  if (
    request.headers["content-length"] === undefined &&
    request.headers["transfer-encoding"] === undefined
  )
    return null;
  const limit = bodyLimitOf(pathOf(request.url ?? "/"));
  let taken = 0;
  let refused = false;
  const push = request.push.bind(request);
  response.once("close", () => {
    held.now -= taken;
    taken = 0;
  });
  // Whoever was answered while still sending is listened to for a moment, then no longer.
  response.once("finish", () => discardBody(request, response));
  const stop = (refusal: Refusal) => {
    refused = true;
    held.now -= taken;
    taken = 0;
    refuse(refusal);
  };
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk === null) return push(null);
    if (refused) return true;
    taken += chunk.length;
    held.now += chunk.length;
    if (taken > limit) stop(tooLarge(limit));
    else if (held.now > heldBytesMax) stop(tooMuchAtOnce());
    else return push(chunk, encoding);
    return true;
  };
  if (Number(request.headers["content-length"] ?? 0) <= limit) return null;
  refused = true;
  return tooLarge(limit);
}
