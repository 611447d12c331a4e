import { readBody, sendJson, startLoopbackServer } from "./loopback-server";
import { RespError, type RespValue, startRedisServer } from "./redis-server";

type UpstashBehaviour = "normal" | "hang" | "error_500" | "html";

/** The REST API sends strings in base64 when the client asks for it; `OK` stays as it is. */
function encoded(value: RespValue): unknown {
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value === "string" && value !== "OK")
    return Buffer.from(value, "utf8").toString("base64");
  return value;
}

/**
 * The Upstash REST protocol over a real redis-server: one command as a JSON array at `/`, several at `/pipeline` and
 * `/multi-exec`, a bearer token, errors as status 400 with `error`.
 */
export async function startUpstash({ token }: { token: string }) {
  const redis = await startRedisServer();
  const state = { behaviour: "normal" as UpstashBehaviour, requests: 0 };

  const loopback = await startLoopbackServer(async (request, response) => {
    state.requests += 1;
    const body = await readBody(request);
    if (state.behaviour === "hang") return;
    if (state.behaviour === "error_500")
      return sendJson(response, 500, { error: "Internal Server Error" });
    if (state.behaviour === "html")
      return response.writeHead(200, { "content-type": "text/html" }).end("<html></html>");
    if (request.headers.authorization !== `Bearer ${token}`)
      return sendJson(response, 401, { error: "Unauthorized" });

    const wrap =
      request.headers["upstash-encoding"] === "base64" ? encoded : (value: RespValue) => value;
    const run = async (command: readonly unknown[]) => {
      const value = await redis.command(...command);
      return value instanceof RespError ? { error: value.message } : { result: wrap(value) };
    };
    try {
      const sent = JSON.parse(body.toString("utf8")) as unknown[];
      if (request.url === "/pipeline")
        return sendJson(response, 200, await Promise.all((sent as unknown[][]).map(run)));
      if (request.url === "/multi-exec") {
        await redis.command("MULTI");
        for (const command of sent as unknown[][]) await redis.command(...command);
        const values = await redis.command("EXEC");
        return sendJson(
          response,
          200,
          Array.isArray(values) ? values.map((value) => ({ result: wrap(value) })) : [],
        );
      }
      const answer = await run(sent);
      return sendJson(response, "error" in answer ? 400 : 200, answer);
    } catch (error) {
      return sendJson(response, 502, {
        error: error instanceof Error ? error.message : "unreachable",
      });
    }
  });

  return {
    url: loopback.url,
    state,
    redis,
    async close() {
      await loopback.close();
      await redis.close();
    },
  };
}
