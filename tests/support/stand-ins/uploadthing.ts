import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { readBody, resetConnection, sendJson, startLoopbackServer } from "./loopback-server";

export type UploadthingBehaviour = "normal" | "hang" | "reset" | "error_500" | "html" | "quota";

type UploadedFile = { bytes: Buffer; contentType: string; fileKey: string; storedAt?: Date };

/** Few, so that whoever lists has to ask again. */
const listedMax = 3;

/**
 * uploadthing version 7 as its server SDK uses it: the file is PUT as a form to the ingest address, whose query is
 * signed with HMAC-SHA256 over the whole address; the API takes JSON with the key in `x-uploadthing-api-key`; the
 * content network answers on `/f/<custom id or file key>`. All three are one server here.
 */
export async function startUploadthing({ apiKey, appId }: { apiKey: string; appId: string }) {
  const files = new Map<string, UploadedFile>();
  const state = {
    behaviour: "normal" as UploadthingBehaviour,
    requests: 0,
    uploadsRefused: [] as string[],
  };

  function uploadRefusal(request: IncomingMessage, url: URL): string | null {
    const [signed = "", signature = ""] = `http://${request.headers.host}${request.url}`.split(
      "&signature=",
    );
    const expected = Buffer.from(createHmac("sha256", apiKey).update(signed).digest("hex"));
    const given = Buffer.from(decodeURIComponent(signature).replace(/^hmac-sha256=/, ""));
    if (expected.length !== given.length || !timingSafeEqual(expected, given))
      return "Invalid signature";
    if (!(Number(url.searchParams.get("expires")) > Date.now())) return "Presigned URL expired";
    if (url.searchParams.get("x-ut-identifier") !== appId) return "Unknown app";
    return null;
  }

  const loopback = await startLoopbackServer(async (request, response) => {
    state.requests += 1;
    const body = await readBody(request);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    if (state.behaviour === "hang") return;
    if (state.behaviour === "reset") return resetConnection(response);
    if (state.behaviour === "error_500")
      return sendJson(response, 500, { error: "Internal Server Error" });
    if (state.behaviour === "html") {
      return response
        .writeHead(200, { "content-type": "text/html" })
        .end("<html>maintenance</html>");
    }

    if (request.method === "PUT") {
      const refusal = uploadRefusal(request, url);
      if (refusal) {
        state.uploadsRefused.push(refusal);
        return sendJson(response, 403, { error: refusal });
      }
      if (state.behaviour === "quota")
        return sendJson(response, 402, { error: "App storage limit exceeded" });
      const form = await new Response(new Uint8Array(body), {
        headers: { "content-type": request.headers["content-type"] ?? "" },
      }).formData();
      const file = form.get("file");
      const sent = (name: string) => decodeURIComponent(url.searchParams.get(`x-ut-${name}`) ?? "");
      if (!(file instanceof File) || file.size !== Number(sent("file-size"))) {
        return sendJson(response, 400, { error: "Size mismatch" });
      }
      const fileKey = url.pathname.slice(1);
      const bytes = Buffer.from(await file.arrayBuffer());
      const stored: UploadedFile = { bytes, contentType: sent("file-type"), fileKey };
      files.set(sent("custom-id") || fileKey, stored);
      const address = `http://${request.headers.host}/f/${fileKey}`;
      const fileHash = createHash("md5").update(bytes).digest("hex");
      return sendJson(response, 200, {
        url: address,
        appUrl: address,
        ufsUrl: address,
        fileHash,
        serverData: null,
      });
    }

    if (request.method === "POST" && url.pathname.startsWith("/v6/")) {
      if (request.headers["x-uploadthing-api-key"] !== apiKey)
        return sendJson(response, 401, { error: "Invalid API key" });
      if (url.pathname === "/v6/getUsageInfo") {
        return sendJson(response, 200, {
          totalBytes: 0,
          appTotalBytes: 0,
          filesUploaded: files.size,
          limitBytes: 2e9,
        });
      }
      if (url.pathname === "/v6/listFiles") {
        const { offset = 0, limit = listedMax } = JSON.parse(body.toString("utf8")) as Record<
          string,
          number
        >;
        const all = [...files].map(([id, { fileKey, storedAt = new Date() }]) => ({
          id: fileKey,
          customId: id === fileKey ? null : id,
          key: fileKey,
          name: id,
          size: 1,
          status: "Uploaded",
          uploadedAt: storedAt.getTime(),
        }));
        return sendJson(response, 200, {
          files: all.slice(offset, offset + limit),
          hasMore: all.length > offset + limit,
        });
      }
      if (url.pathname === "/v6/deleteFiles") {
        const { customIds = [], fileKeys = [] } = JSON.parse(body.toString("utf8")) as Record<
          string,
          string[]
        >;
        const gone = [...files].filter(
          ([id, { fileKey }]) => customIds.includes(id) || fileKeys.includes(fileKey),
        );
        for (const [id] of gone) files.delete(id);
        return sendJson(response, 200, { success: true, deletedCount: gone.length });
      }
    }

    const found = /^\/f\/([^/]+)$/.exec(url.pathname)?.[1];
    const file = found ? files.get(decodeURIComponent(found)) : undefined;
    if (!file) return sendJson(response, 404, { error: "Not found" });
    response.writeHead(200, {
      "content-type": file.contentType,
      "content-length": file.bytes.byteLength,
    });
    return response.end(request.method === "HEAD" ? undefined : file.bytes);
  });

  return { url: loopback.url, close: loopback.close, files, state };
}

/** The token of version 7: base64 of key, app and regions. */
export function uploadthingToken(apiKey: string, appId: string): string {
  return Buffer.from(JSON.stringify({ apiKey, appId, regions: ["fra1"] })).toString("base64");
}
