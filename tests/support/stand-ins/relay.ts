import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export type Relay = {
  /** The address given, with the relay's own port in it. */
  url: string;
  /** Drops every connection and refuses new ones, as a server that is being restarted does. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  stop(): Promise<void>;
};

/** A line to the server at an address that can be cut and mended again. */
export async function startRelay(address: string): Promise<Relay> {
  const target = new URL(address);
  const open = new Set<Socket>();
  const drop = () => {
    for (const socket of open) socket.destroy();
  };
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const bound = server.address();
    if (bound === null || typeof bound === "string") throw new Error("the relay has no port");
    return bound.port;
  };
  const cut = async () => {
    if (!server.listening) return drop();
    const closed = once(server, "close");
    server.close();
    drop();
    await closed;
  };
  const port = await listen(0);
  const url = new URL(address);
  url.hostname = "127.0.0.1";
  url.port = String(port);
  return { url: url.href, cut, mend: async () => void (await listen(port)), stop: cut };
}
