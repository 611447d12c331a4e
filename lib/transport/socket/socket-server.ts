import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { isPerson, type PersonActor } from "@/lib/kernel/actor";
import { runtime } from "@/lib/kernel/runtime";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log/log";
import { pathOf, type RulesOptions, refusalOf } from "../door/request-rules";
import { originOf } from "../request-origin";
import { OpenSocket } from "./open-socket";
import { refuseUpgrade } from "./refuse-upgrade";
import {
  closeCodes,
  frameBytesMax,
  heartbeatMs,
  proofMs,
  recheckMs,
  socketsMax,
  socketsPerPersonMax,
} from "./socket-limits";
import type { SocketDoor, SocketRoute } from "./socket-route";

const tokenForm = /^[A-Za-z0-9._-]{1,4096}$/;

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === "string") headers.set(name, value);
  return headers;
}

/** A page of ours or of a site that was let in by name; a program sends no Origin, and has a token in its place. */
function isFromHome({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  const { APP_URL, CORS_ORIGINS } = env();
  return (
    origin === new URL(APP_URL).origin ||
    CORS_ORIGINS.includes(origin) ||
    (URL.canParse(origin) && new URL(origin).host === host)
  );
}

/** Takes the sockets of our own server: who is behind each, its life, and its end. */
export function socketServer(door: SocketDoor, rules: RulesOptions) {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: frameBytesMax,
    perMessageDeflate: false,
    clientTracking: false,
  });
  const open = new Set<OpenSocket>();

  const identify = (token: string): Promise<PersonActor | null> =>
    door.redeemTicket(token) ??
    runtime()
      .identifyBearer(token)
      .then((actor) => (actor && isPerson(actor) ? actor : null));

  async function proveAgain(one: OpenSocket): Promise<void> {
    const { actor } = one;
    // An access token names a session, which outlives it; a personal token is asked for itself.
    const now =
      actor.kind === "user"
        ? await runtime().identifySession(actor.sessionId)
        : await one.askAgain();
    if (!now || !isPerson(now) || now.userId !== actor.userId) one.close(closeCodes.signedOut);
    else one.prove(now);
  }

  /** How often something was known to have ended. */
  let rechecks = 0;

  async function recheck(meant: (actor: PersonActor) => boolean): Promise<void> {
    rechecks += 1;
    // The database is away for everybody then; the next round asks again.
    for (const one of [...open].filter((each) => each.isProved && meant(each.actor)))
      await proveAgain(one).catch((err) =>
        log().warn({ err }, "a socket could not be proved anew"),
      );
  }

  async function begin(one: OpenSocket, route: SocketRoute, request: IncomingMessage) {
    const { searchParams, pathname } = new URL(request.url ?? "/", "http://localhost");
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    const token = bearer ?? searchParams.get("token") ?? "";
    const late = setTimeout(() => one.close(closeCodes.badToken), proofMs);
    const before = rechecks;
    const actor = tokenForm.test(token) ? await identify(token) : null;
    clearTimeout(late);
    if (one.isClosed) return;
    if (!actor || actor.actingAs) return one.close(closeCodes.badToken);
    const theirs = [...open].filter((each) => each.isProved && each.actor.userId === actor.userId);
    if (theirs.length >= socketsPerPersonMax) return one.close(closeCodes.tooMany);
    one.prove(actor);
    one.askAgain = () => identify(token);
    // What ended while it was being proved was told to those who were proved already.
    if (rechecks !== before) await proveAgain(one);
    if (one.isClosed) return;
    one.begin(route.open(one, route.match(pathname) ?? {}, searchParams));
  }

  const beat = setInterval(() => {
    for (const one of open) {
      if (!one.isAlive) {
        one.close(closeCodes.silent);
        continue;
      }
      one.isAlive = false;
      one.socket.ping();
    }
  }, heartbeatMs).unref();
  const look = setInterval(() => void recheck(() => true), recheckMs).unref();
  const started = door.start((meant) => void recheck(meant));
  started.catch((err) => log().error({ err }, "the sockets could not be started"));

  return {
    /** True where the upgrade was taken or refused here; false where the address is not for sockets. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
      const path = pathOf(request.url ?? "/");
      const route = door.routes.find((one) => one.match(path));
      if (!route) return false;
      // A line that breaks off before the handshake is nobody's fault.
      socket.on("error", () => socket.destroy());
      const refusal = refusalOf(request, rules);
      if (refusal) refuseUpgrade(socket, refusal.fault.status);
      else if (!isFromHome(request)) refuseUpgrade(socket, 403);
      else if (open.size >= socketsMax) refuseUpgrade(socket, 503);
      else
        server.handleUpgrade(request, socket, head, (made) => {
          const one = new OpenSocket(made, originOf(headersOf(request), "socket"));
          open.add(one);
          made.on("close", () => open.delete(one));
          log().debug({ path, socket: one.id }, "a socket was opened");
          begin(one, route, request).catch((err) => {
            log().error({ err, path }, "a socket could not be begun");
            one.close(1011);
          });
        });
      return true;
    },
    async stop(): Promise<void> {
      clearInterval(beat);
      clearInterval(look);
      for (const one of open) one.close(closeCodes.goingAway);
      await started.catch(() => undefined);
      await door.stop();
    },
  };
}
