import net from "node:net";

// Tests reach nothing but this machine: a test that needs the world would fail on a train, and lie on a good day.
const ownHosts = /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|0\.0\.0\.0)$/;

type Target = { host?: string | undefined; path?: string | undefined };

function targetOf(args: unknown[]): Target {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === "object" && first !== null) return first as Target;
  if (typeof first === "string" && !/^\d+$/.test(first)) return { path: first };
  return { host: typeof second === "string" ? second : "localhost" };
}

const connect = net.Socket.prototype.connect as (...args: unknown[]) => net.Socket;

net.Socket.prototype.connect = function closed(this: net.Socket, ...args: unknown[]) {
  const { host = "localhost", path } = targetOf(args);
  if (path === undefined && !ownHosts.test(host)) {
    const error = new Error(`the network is closed in tests: something tried to reach ${host}`);
    queueMicrotask(() => this.destroy(error));
    return this;
  }
  return connect.apply(this, args);
} as typeof net.Socket.prototype.connect;
