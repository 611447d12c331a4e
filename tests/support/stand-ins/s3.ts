import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { type AwsCredentials, verifyAwsSignature } from "./aws-signature";
import { readBody, resetConnection, startLoopbackServer } from "./loopback-server";

export type S3Behaviour =
  | "normal"
  | "hang"
  | "stall_body"
  | "reset"
  | "error_500"
  | "slow_down"
  | "access_denied"
  | "full";

type S3Object = { bytes: Buffer; contentType: string; cacheControl: string; storedAt?: Date };

/** Few, so that whoever lists has to ask again. */
const listedMax = 3;

function listing(objects: ReadonlyMap<string, S3Object>, after: string): string {
  const keys = [...objects.keys()].sort().filter((key) => key > after);
  const page = keys.slice(0, listedMax);
  const contents = page.map((key) => {
    const storedAt = (objects.get(key)?.storedAt ?? new Date()).toISOString();
    return `<Contents><Key>${key}</Key><LastModified>${storedAt}</LastModified><Size>1</Size></Contents>`;
  });
  const more = keys.length > page.length;
  const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`;
}

const statusOf: Record<string, number> = {
  NoSuchKey: 404,
  NoSuchBucket: 404,
  InternalError: 500,
  SlowDown: 503,
  QuotaExceeded: 507,
  XAmzContentSHA256Mismatch: 400,
  MethodNotAllowed: 405,
};

function refuse(response: ServerResponse, code: string, withBody: boolean): void {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  response.writeHead(statusOf[code] ?? 403, { "content-type": "application/xml" });
  response.end(withBody ? body : undefined);
}

/** One bucket that speaks the part of the S3 REST API that a file store needs, path style, every request signed. */
export async function startS3(credentials: AwsCredentials & { bucket: string }) {
  const objects = new Map<string, S3Object>();
  const state = { behaviour: "normal" as S3Behaviour, requests: 0, verdicts: [] as string[] };

  const loopback = await startLoopbackServer(async (request, response) => {
    state.requests += 1;
    const body = await readBody(request);
    const speaks = request.method !== "HEAD";
    if (state.behaviour === "hang") return;
    if (state.behaviour === "reset") return resetConnection(response);
    if (state.behaviour === "error_500") return refuse(response, "InternalError", speaks);
    if (state.behaviour === "slow_down") return refuse(response, "SlowDown", speaks);
    const verdict = verifyAwsSignature(request, body, credentials);
    state.verdicts.push(verdict);
    if (verdict !== "ok") return refuse(response, verdict, speaks);
    if (state.behaviour === "access_denied") return refuse(response, "AccessDenied", speaks);

    const [, bucket = "", ...rest] = decodeURIComponent(
      (request.url ?? "/").split("?")[0] ?? "/",
    ).split("/");
    const key = rest.join("/");
    if (bucket !== credentials.bucket) return refuse(response, "NoSuchBucket", speaks);
    if (request.method === "HEAD" && key === "") return response.writeHead(200).end();

    const query = new URL(request.url ?? "/", "http://localhost").searchParams;
    if (request.method === "GET" && query.get("list-type") === "2") {
      response.writeHead(200, { "content-type": "application/xml" });
      return response.end(listing(objects, query.get("continuation-token") ?? ""));
    }
    if (request.method === "PUT") {
      if (state.behaviour === "full") return refuse(response, "QuotaExceeded", speaks);
      objects.set(key, {
        bytes: body,
        contentType: request.headers["content-type"] ?? "binary/octet-stream",
        cacheControl: request.headers["cache-control"] ?? "",
      });
      return response
        .writeHead(200, { etag: `"${createHash("md5").update(body).digest("hex")}"` })
        .end();
    }
    if (request.method === "DELETE") {
      objects.delete(key);
      return response.writeHead(204).end();
    }
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, "MethodNotAllowed", speaks);
    const object = objects.get(key);
    if (!object) return refuse(response, "NoSuchKey", speaks);
    response.writeHead(200, {
      "content-type": object.contentType,
      "cache-control": object.cacheControl,
      "content-length": object.bytes.byteLength,
    });
    if (request.method === "HEAD") return response.end();
    if (state.behaviour === "stall_body") return response.write(object.bytes.subarray(0, 10));
    return response.end(object.bytes);
  });

  return { url: loopback.url, close: loopback.close, objects, state };
}
