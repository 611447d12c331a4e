import type { ServerResponse } from "node:http";
import { readBody, resetConnection, sendJson, startLoopbackServer } from "./loopback-server";
import { decompressionBomb, paintedImage } from "./odd-images";

export type InferenceBehaviour =
  | "normal"
  | "hang"
  | "trickle"
  | "reset"
  | "reset_midway"
  | "out_of_credit"
  | "rate_limited"
  | "loading"
  | "overloaded"
  | "error_500"
  | "bad_gateway_html"
  | "refused_prompt"
  | "model_gone"
  | "html_as_png"
  | "empty_as_png"
  | "json_without_image"
  | "bomb"
  | "truncated"
  | "endless";

type Ask = { path: string; prompt: string; parameters: Record<string, unknown> };

async function trickle(response: ServerResponse, bytes: Buffer): Promise<void> {
  response.writeHead(200, { "content-type": "image/png", "content-length": bytes.byteLength });
  for (let at = 0; at < bytes.byteLength && !response.destroyed; at += 16) {
    response.write(bytes.subarray(at, at + 16));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function endless(response: ServerResponse): Promise<void> {
  response.writeHead(200, { "content-type": "image/png" });
  const block = Buffer.alloc(256 * 1024, 1);
  while (!response.destroyed) {
    if (!response.write(block))
      await new Promise((resolve) => response.once("drain", resolve).once("close", resolve));
  }
}

/**
 * The Hugging Face hub and router in one server: which provider has a model (`/api/models/…`), the router's own
 * text-to-image (`/hf-inference/models/…`, image bytes back) and two third-party shapes (`/nscale` answers base64,
 * `/together` an address). `queue` answers that many requests by the behaviours in it before `behaviour` rules again.
 */
export async function startInference({ token }: { token: string }) {
  const state = {
    behaviour: "normal" as InferenceBehaviour,
    queue: [] as InferenceBehaviour[],
    asks: [] as Ask[],
  };

  async function picture({ width, height }: Record<string, unknown>): Promise<Buffer> {
    return paintedImage(Number(width ?? 512), Number(height ?? 512));
  }

  async function misbehave(
    behaviour: InferenceBehaviour,
    response: ServerResponse,
    whole: Buffer,
  ): Promise<void> {
    const png = { "content-type": "image/png" };
    switch (behaviour) {
      case "hang":
        return;
      case "trickle":
        return trickle(response, whole);
      case "endless":
        return endless(response);
      case "reset":
        return resetConnection(response);
      case "reset_midway":
        response.writeHead(200, { ...png, "content-length": whole.byteLength });
        response.write(whole.subarray(0, 500), () => resetConnection(response));
        return;
      case "out_of_credit":
        return sendJson(response, 402, {
          error: "You have exceeded your monthly included credits for Inference Providers.",
        });
      case "rate_limited":
        return sendJson(response, 429, { error: "Too Many Requests" }, { "retry-after": "17" });
      case "loading":
        return sendJson(response, 503, {
          error: "Model is currently loading",
          estimated_time: 0.05,
        });
      case "overloaded":
        return sendJson(response, 503, { error: "Service Unavailable" }, { "retry-after": "30" });
      case "error_500":
        return sendJson(response, 500, { error: "CUDA out of memory" });
      case "bad_gateway_html":
        response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad Gateway</html>");
        return;
      case "refused_prompt":
        return sendJson(response, 422, { error: { message: "NSFW content detected" } });
      case "model_gone":
        return sendJson(response, 410, { error: "The requested model is deprecated" });
      case "html_as_png":
        response.writeHead(200, png).end("<!doctype html><html><body>Please sign in</body></html>");
        return;
      case "empty_as_png":
        response.writeHead(200, png).end();
        return;
      case "json_without_image":
        return sendJson(response, 200, { status: "queued" });
      case "bomb":
        response.writeHead(200, png).end(decompressionBomb());
        return;
      case "truncated":
        response.writeHead(200, png).end(whole.subarray(0, Math.floor(whole.byteLength / 2)));
        return;
      case "normal":
        response.writeHead(200, png).end(whole);
    }
  }

  const loopback = await startLoopbackServer(async (request, response) => {
    const raw = await readBody(request);
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const hub = /^\/api\/models\/([^/]+\/([^/]+))$/.exec(path);
    if (hub) {
      const provider =
        ["nscale", "together"].find((name) => hub[2]?.endsWith(name)) ?? "hf-inference";
      const known = { [provider]: { providerId: hub[1], status: "live", task: "text-to-image" } };
      return sendJson(response, 200, { id: hub[1], inferenceProviderMapping: known });
    }
    if (path.startsWith("/generated/")) {
      return response
        .writeHead(200, { "content-type": "image/jpeg" })
        .end(await paintedImage(512, 512, "jpeg"));
    }
    if (request.method !== "POST") return sendJson(response, 405, { error: "Method Not Allowed" });
    if (request.headers.authorization !== `Bearer ${token}`) {
      return sendJson(response, 401, { error: "Invalid username or password." });
    }
    const body = JSON.parse(raw.toString("utf8")) as Record<string, unknown>;
    const parameters = (body.parameters as Record<string, unknown> | undefined) ?? body;
    state.asks.push({ path, prompt: String(body.inputs ?? body.prompt ?? ""), parameters });
    const behaviour = state.queue.shift() ?? state.behaviour;
    const whole = await picture(parameters);
    if (behaviour !== "normal") return misbehave(behaviour, response, whole);
    if (path.startsWith("/nscale/"))
      return sendJson(response, 200, { data: [{ b64_json: whole.toString("base64") }] });
    if (path.startsWith("/together/")) {
      return sendJson(response, 200, {
        data: [{ url: "https://router.huggingface.co/generated/1.jpg" }],
      });
    }
    return misbehave("normal", response, whole);
  });

  /** Sends what is meant for the hub and the router here instead. */
  const routedFetch: typeof fetch = (input, init) =>
    fetch(String(input).replace(/^https:\/\/(router\.)?huggingface\.co/, loopback.url), init);

  return { url: loopback.url, close: loopback.close, state, fetch: routedFetch };
}
