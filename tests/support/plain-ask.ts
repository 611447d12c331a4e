import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const timeoutMs = 10_000;

export type Asked = {
  method?: string;
  /** Sent as it stands: no client may put it right on the way. */
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};

/** The status of an answer, read to its end; 0 where the connection broke before one came. */
export function statusOfAnswer(
  origin: string,
  { method = "GET", path, headers = {}, body }: Asked,
): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const sent = request(
      { agent, hostname, port, method, path, headers, timeout: timeoutMs },
      (answer) => {
        // A stream of events ends with its reader.
        if (answer.headers["content-type"]?.startsWith("text/event-stream")) {
          resolve(answer.statusCode ?? 0);
          answer.destroy();
          return;
        }
        answer.on("error", () => resolve(0));
        answer.on("end", () => resolve(answer.statusCode ?? 0));
        answer.resume();
      },
    );
    sent.on("timeout", () => sent.destroy());
    sent.on("error", () => resolve(0));
    sent.end(body);
  });
}

/** All of these, `atOnce` under way at a time, in the order in which they were given. */
export async function askAll(
  origin: string,
  all: readonly Asked[],
  atOnce = 8,
): Promise<{ asked: Asked; status: number }[]> {
  const answers: { asked: Asked; status: number }[] = [];
  let next = 0;
  async function work() {
    for (let at = next++; at < all.length; at = next++) {
      const asked = all[at] as Asked;
      answers[at] = { asked, status: await statusOfAnswer(origin, asked) };
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}
