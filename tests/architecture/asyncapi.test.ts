import { describe, expect, it } from "vitest";
import { ClientFrame, closeCodes, EventView, ServerFrame } from "@/lib/rooms/frames";
import { sockets } from "@/lib/rooms/sockets";
import { asyncapi } from "@/lib/transport/asyncapi/document";
import { closeCodes as sentCodes } from "@/lib/transport/socket/socket-limits";

type Document = {
  info: { description: string };
  channels: Record<string, { address: string; messages: Record<string, object> }>;
  components: { messages: Record<string, { name: string; payload: object }>; schemas: object };
};

const document = JSON.parse(
  JSON.stringify(
    asyncapi(
      { heard: [EventView, ServerFrame], said: [ClientFrame], closeCodes },
      "https://mythwright.example",
    ),
  ),
) as Document;

const typesOf = (union: { options: readonly unknown[] }) =>
  union.options.map(
    (option) => (option as { shape: { type: { value: string } } }).shape.type.value,
  );

describe("the AsyncAPI document", () => {
  it("describes every frame that the code reads and writes, and no other", () => {
    const names = Object.keys(document.components.messages);
    const wanted = [
      ...[...typesOf(EventView), ...typesOf(ServerFrame)].map((type) => `server-${type}`),
      ...typesOf(ClientFrame).map((type) => `client-${type}`),
    ];
    expect(names.sort()).toEqual(wanted.sort());
  });

  it("gives every frame a payload that is told apart by its type", () => {
    for (const { name, payload } of Object.values(document.components.messages))
      expect(JSON.stringify(payload)).toContain(`"const":"${name}"`);
  });

  it("refers only to what it defines", () => {
    for (const [, ref = ""] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = ref
        .split("/")
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      expect(found, ref).toBeDefined();
    }
  });

  it("names every address that takes sockets, and every code that they are closed with", () => {
    const addresses = Object.values(document.channels).map(({ address }) =>
      address.replace("{room}", "rom_01h455vb4pex5vsknk084sn02q"),
    );
    for (const route of sockets.routes)
      expect(addresses.some((address) => route.match(address) !== null)).toBe(true);
    for (const code of Object.values(sentCodes))
      expect(document.info.description).toContain(`- ${code}: `);
  });
});
