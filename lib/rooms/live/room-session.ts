import type { z } from "zod";
import { isFault } from "@/lib/kernel/fault";
import { type Id, newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import type { Verb } from "@/lib/kernel/verb";
import { log } from "@/lib/platform/log/log";
import type { SocketPeer, SocketSession } from "@/lib/transport/socket/socket-route";
import { toFault } from "@/lib/transport/to-fault";
import { ClientFrame } from "../frames";
import { signalRoom } from "../signal-room";
import { markRead } from "../verbs/mark-read";
import { sendMessage } from "../verbs/send-message";
import { encodeFrame } from "./encode-event";
import type { Listener, Subscription } from "./live-room";
import { roomHub } from "./room-hub";

const notInRoom = 4004;
/** Rooms that one socket listens to. */
const roomsMax = 120;
/** Typing is told this often at most. */
const typingMs = 2000;
const sendScope = "rooms:write";
const readScope = "rooms:read";

type OneRoom = { room: Id<"room">; after: number | undefined };

/** What one socket says and hears: of the room that it was opened for, or of as many as it asks for. */
export function roomSession(peer: SocketPeer, only?: OneRoom): SocketSession {
  const open = new Map<Id<"room">, Subscription>();
  const typedAt = new Map<Id<"room">, number>();
  const listener: Listener = {
    get userId() {
      return peer.actor.userId;
    },
    send: (frame) => peer.send(frame),
    waiting: () => peer.waiting(),
    closed(room, code) {
      open.delete(room);
      if (only) return peer.close(notInRoom);
      peer.send(encodeFrame({ type: "closed", room, code }));
    },
  };
  const refuse = (code: string, more: object = {}) =>
    peer.send(encodeFrame({ type: "error", code, ...more }));
  const allows = (scope: string) =>
    peer.actor.kind !== "token" || peer.actor.scopes.includes(scope);

  function resume(room: Id<"room">, after: number | undefined): void {
    const there = open.get(room);
    if (there) roomHub().unsubscribe(room, there);
    if (!allows(readScope)) listener.closed(room, "auth.scope_missing");
    else if (!there && open.size >= roomsMax) refuse("rooms.too_many", { room });
    else open.set(room, roomHub().subscribe(room, listener, after));
  }

  async function ask<Input extends z.ZodType, Output extends z.ZodType>(
    verb: Verb<Input, Output>,
    input: z.input<Input>,
  ): Promise<z.output<Output>> {
    const origin = { ...peer.origin, requestId: newId("event") };
    return (await perform(verb, makeCtx(runtime(), peer.actor, origin), input)).data;
  }

  async function work(frame: ClientFrame, room: Id<"room">): Promise<void> {
    switch (frame.type) {
      case "resume":
        return resume(room, frame.after);
      case "leave": {
        const there = open.get(room);
        if (there) roomHub().unsubscribe(room, there);
        open.delete(room);
        return;
      }
      case "send": {
        const { kind: _kind, ...message } = frame.message;
        const said = await ask(sendMessage, { id: room, clientId: frame.clientId, ...message });
        const { id, seq } = said;
        return peer.send(encodeFrame({ type: "ack", room, clientId: frame.clientId, seq, id }));
      }
      case "read":
        await ask(markRead, { id: room, seq: frame.seq });
        return;
      case "typing": {
        const now = performance.now();
        if (!open.get(room)?.isLive || !allows(sendScope)) return;
        if (now - (typedAt.get(room) ?? Number.NEGATIVE_INFINITY) < typingMs) return;
        typedAt.set(room, now);
        await signalRoom(runtime(), { type: "typing", room, userId: peer.actor.userId });
      }
    }
  }

  if (only && !only.room) queueMicrotask(() => peer.close(notInRoom));
  else if (only) resume(only.room, only.after);

  return {
    async hear(given) {
      const parsed = ClientFrame.safeParse(given);
      const clientId = clientIdOf(given);
      const named = clientId === undefined ? {} : { clientId };
      if (!parsed.success) return refuse("request.invalid", named);
      const frame = parsed.data;
      if (frame.type === "ping") return peer.send(encodeFrame({ type: "pong" }));
      if (frame.type === "pong") return;
      const room = frame.room ?? only?.room;
      if (!room || (only && room !== only.room)) return refuse("rooms.not_found", named);
      try {
        await work(frame, room);
      } catch (error) {
        const fault = toFault(error);
        if (!isFault(error)) log().warn({ err: error, frame: frame.type }, "a frame was not done");
        const { code = "request.unexpected", retryAfterS } = fault ?? {};
        refuse(code, { room, ...named, ...(retryAfterS === undefined ? {} : { retryAfterS }) });
      }
    },
    closed() {
      for (const [room, one] of open) roomHub().unsubscribe(room, one);
      open.clear();
    },
  };
}

function clientIdOf(frame: unknown): string | undefined {
  const id = (frame as { clientId?: unknown } | null)?.clientId;
  return typeof id === "string" ? id.slice(0, 64) : undefined;
}
