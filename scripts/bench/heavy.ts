import { setTimeout as sleep } from "node:timers/promises";
import { startTestPostgres } from "../../tests/support/postgres";
import { startServer } from "../../tests/support/server";

/**
 * One heavy thing stalls nobody: a list is read 20 times a second, first with nothing beside it, then beside eight portraits
 * and five sign-ins a second. Needs a build. Goals: p99 of the list at most twice the idle one (of `/api/health`, which waits
 * for nothing, too), and eight portraits done meanwhile.
 */
const ratioMax = 2;
const portraitsWanted = 8;
const windowMs = 15_000;
const listEveryMs = 50;
const signInEveryMs = 200;

const postgres = await startTestPostgres();
const server = await startServer({
  postgresAdminUrl: postgres.adminUrl,
  settings: { WORKER_NICENESS: "5", TRUST_PROXY: "1" },
});

async function call<Body>(
  method: string,
  path: string,
  { token = "", body }: { token?: string; body?: unknown } = {},
) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return (text ? JSON.parse(text) : undefined) as Body;
}

const p99 = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * 0.99) - 1)] ?? 0;

/** Milliseconds of each call, begun at a fixed pace whether or not the one before is answered. */
async function paced(
  everyMs: number,
  until: () => boolean,
  work: () => Promise<unknown>,
): Promise<number[]> {
  const took: number[] = [];
  const open = new Set<Promise<void>>();
  while (!until()) {
    const begun = performance.now();
    const one: Promise<void> = work().then(() => {
      took.push(performance.now() - begun);
      open.delete(one);
    });
    open.add(one);
    await sleep(everyMs);
  }
  await Promise.all(open);
  return took;
}

const part = () => Math.floor(Math.random() * 250) + 1;

type Person = { token: string; characterId: string };

async function makePerson(n: number): Promise<Person> {
  const account = {
    email: `bench${n}@example.org`,
    password: "seven quiet foxes by a river",
    name: "Mira",
  };
  const { accessToken: token } = await call<{ accessToken: string }>(
    "POST",
    "/api/v1/auth/signup",
    { body: account },
  );
  const body = { surprise: true, seed: `bench${n}`, name: `Aela ${n}` };
  const { id } = await call<{ id: string }>("POST", "/api/v1/characters", { token, body });
  return { token, characterId: id };
}

let held = true;
function report(name: string, goal: string, figure: string, isHeld: boolean) {
  if (!isHeld) held = false;
  console.log(
    `  ${name.padEnd(34)} goal ${goal.padEnd(9)} ${figure.padEnd(40)} ${isHeld ? "HELD" : "MISSED"}`,
  );
}

try {
  const people: Person[] = [];
  for (let n = 0; n < portraitsWanted; n++) people.push(await makePerson(n));
  const [reader] = people;
  if (!reader) throw new Error("nobody is there to read");
  const list = () => call("GET", "/api/v1/characters?limit=20", { token: reader.token });
  const health = () => call("GET", "/api/health");
  const both = async (until: () => boolean) => {
    const [lists, pulses] = await Promise.all([
      paced(listEveryMs, until, list),
      paced(listEveryMs, until, health),
    ]);
    return { list: p99(lists), pulse: p99(pulses) };
  };
  const within = (ms: number) => {
    const end = performance.now() + ms;
    return () => performance.now() > end;
  };

  await both(within(3000));
  const idle = await both(within(windowMs));

  const runs = await Promise.all(
    people.map(({ token, characterId }) =>
      call<{ id: string }>("POST", `/api/v1/characters/${characterId}/portraits`, {
        token,
        body: { provider: "painter" },
      }),
    ),
  );
  const until = within(windowMs);
  // A wrong password costs what a right one does, and fills no list of sessions.
  const signIn = async () => {
    const account = {
      email: `bench${Math.floor(Math.random() * 1e6)}@example.org`,
      password: "not this one, I fear",
    };
    await fetch(`${server.url}/api/v1/auth/login`, {
      method: "POST",
      // From another network each time: the limits on one network would answer before any password is looked at.
      headers: {
        "content-type": "application/json",
        "x-forwarded-for": `10.${part()}.${part()}.${part()}`,
      },
      body: JSON.stringify(account),
    });
  };
  const [busy] = await Promise.all([both(until), paced(signInEveryMs, until, signIn)]);
  const states = await Promise.all(
    runs.map(({ id }, n) =>
      call<{ state: string }>("GET", `/api/v1/generations/${id}`, {
        token: people[n]?.token ?? "",
      }),
    ),
  );
  const done = states.filter(({ state }) => state === "succeeded").length;
  const ratio = (name: "list" | "pulse") => busy[name] / idle[name];
  const said = (name: "list" | "pulse") =>
    `${ratio(name).toFixed(2)} x (${busy[name].toFixed(0)} against ${idle[name].toFixed(0)} ms)`;
  report("list of 20, p99", `<= ${ratioMax} x`, said("list"), ratio("list") <= ratioMax);
  report("health, p99", `<= ${ratioMax} x`, said("pulse"), ratio("pulse") <= ratioMax);
  report(
    `portraits done in ${windowMs / 1000} s`,
    `>= ${portraitsWanted}`,
    String(done),
    done >= portraitsWanted,
  );
} finally {
  await server.stop();
  await postgres.stop();
}
process.exitCode = held ? 0 : 1;
