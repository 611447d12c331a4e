import type { z } from "zod";
import { type Components, type Json, referenceOf } from "../openapi/schemas";

/** The frames of sockets: unions told apart by `type`, as they are in the code. */
export type SocketFrames = {
  /** From the server. */
  heard: readonly z.ZodDiscriminatedUnion[];
  /** From the client. */
  said: readonly z.ZodDiscriminatedUnion[];
  closeCodes: Readonly<Record<number, string>>;
};

const version = "1.0.0";
const description = `Rooms over WebSocket and as server-sent events. A token is an access token, a personal token, or for browsers
a ticket of \`POST /api/v1/socket-tickets\`, which is good once and for 30 seconds; it goes into \`Authorization: Bearer\` or
\`?token=\`. After a break connect again, with a little chance in the delay, and send \`resume\` with the last \`seq\` that you have:
you get all that you missed, in order. Repeat what was not acknowledged with the same \`clientId\`: it is kept once. A frame has
64 KiB at most. Send \`ping\` when you have heard nothing for 20 seconds.`;

const tokenQuery = {
  type: "object",
  properties: {
    token: { type: "string", description: "Where no Authorization header can be sent" },
    after: { type: "integer", description: "The last `seq` that you have" },
  },
};

function messagesOf(
  unions: readonly z.ZodDiscriminatedUnion[],
  io: "input" | "output",
  schemas: Components,
): Record<string, Json> {
  const options = unions.flatMap((union) => union.options as unknown as z.ZodObject[]);
  return Object.fromEntries(
    options.map((option) => {
      const type = String((option.shape.type as z.ZodLiteral).value);
      const name = `${io === "input" ? "client" : "server"}-${type}`;
      const payload = referenceOf(option, io, schemas);
      return [name, { name: type, summary: option.meta()?.description ?? type, payload }];
    }),
  );
}

const refs = (at: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `${at}/${name}` }]));

/** AsyncAPI 3 of the sockets, made of the shapes that the code itself reads and writes. */
export function asyncapi({ heard, said, closeCodes }: SocketFrames, appUrl: string): Json {
  const schemas: Components = {};
  const fromServer = messagesOf(heard, "output", schemas);
  const fromClient = messagesOf(said, "input", schemas);
  const [down, up] = [Object.keys(fromServer), Object.keys(fromClient)];
  const { host, protocol } = new URL(appUrl);
  const codes = Object.entries(closeCodes).map(([code, why]) => `- ${code}: ${why}`);
  const room = { room: { description: "Id of the room" } };
  const socket = (address: string, summary: string, parameters?: Json) => ({
    address,
    summary,
    ...(parameters ? { parameters } : {}),
    messages: refs("#/components/messages", [...down, ...up]),
    bindings: { ws: { method: "GET", query: tokenQuery } },
  });
  const channels: Record<string, Json> = {
    rooms: socket("/api/v1/socket", "All rooms that you ask for, over one socket"),
    room: socket("/api/v1/rooms/{room}/socket", "One room", room),
    chat: socket("/ws/chat/{room}", "The same, at the address of the source system", room),
    events: {
      address: "/api/v1/rooms/{room}/events",
      summary: "Server-sent events where no socket gets through; `Last-Event-ID` resumes",
      parameters: room,
      messages: refs("#/components/messages", down),
    },
  };
  const operations = Object.keys(channels).flatMap((name) => {
    const channel = { $ref: `#/channels/${name}` };
    const through = (names: readonly string[]) =>
      names.map((one) => ({ $ref: `#/channels/${name}/messages/${one}` }));
    return [
      [`hear-${name}`, { action: "send", channel, messages: through(down) }],
      ...(name === "events"
        ? []
        : [[`say-${name}`, { action: "receive", channel, messages: through(up) }]]),
    ];
  });
  return {
    asyncapi: "3.0.0",
    info: {
      title: "Mythwright rooms",
      version,
      description: `${description}\n\nThe server closes a socket with one of these codes:\n\n${codes.join("\n")}`,
      license: { name: "MIT" },
    },
    defaultContentType: "application/json",
    servers: { site: { host, protocol: protocol === "https:" ? "wss" : "ws" } },
    channels,
    operations: Object.fromEntries(operations),
    components: {
      messages: { ...fromServer, ...fromClient },
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}
