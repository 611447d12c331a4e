import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export type AwsCredentials = { accessKeyId: string; secretAccessKey: string };
export type SignatureVerdict =
  | "ok"
  | "AccessDenied"
  | "InvalidAccessKeyId"
  | "SignatureDoesNotMatch"
  | "RequestTimeTooSkewed"
  | "XAmzContentSHA256Mismatch";

const skewMaxMs = 15 * 60_000;
const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string) =>
  createHmac("sha256", key).update(data).digest();
const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function amzDateMs(text: string): number {
  return Date.parse(
    text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
  );
}

function canonicalQuery(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&");
}

/**
 * AWS Signature Version 4 in the `Authorization` header, as S3 checks it (the path is signed as it was sent).
 * Source: "Authenticating Requests: Using the Authorization Header", Amazon S3 API Reference.
 */
export function verifyAwsSignature(
  request: IncomingMessage,
  body: Buffer,
  credentials: AwsCredentials,
): SignatureVerdict {
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? "",
    );
  if (!parts) return "AccessDenied";
  const [, accessKeyId = "", day = "", region = "", signedHeaders = "", signature = ""] = parts;
  if (accessKeyId !== credentials.accessKeyId) return "InvalidAccessKeyId";

  const amzDate = String(request.headers["x-amz-date"] ?? "");
  if (!amzDate.startsWith(day) || !(Math.abs(Date.now() - amzDateMs(amzDate)) < skewMaxMs))
    return "RequestTimeTooSkewed";

  const contentSha = String(request.headers["x-amz-content-sha256"] ?? "");
  if (contentSha !== "UNSIGNED-PAYLOAD" && contentSha !== sha256(body))
    return "XAmzContentSHA256Mismatch";
  const names = signedHeaders.split(";");
  const everyAmzHeaderIsSigned = Object.keys(request.headers).every(
    (n) => !n.startsWith("x-amz-") || names.includes(n),
  );
  if (!names.includes("host") || !everyAmzHeaderIsSigned) return "AccessDenied";

  const url = new URL(request.url ?? "/", "http://host");
  const canonicalHeaders = names
    .map(
      (n) =>
        `${n}:${String(request.headers[n] ?? "")
          .trim()
          .replace(/ +/g, " ")}\n`,
    )
    .join("");
  const path = (request.url ?? "/").split("?")[0];
  const canonical = [
    request.method,
    path,
    canonicalQuery(url),
    canonicalHeaders,
    signedHeaders,
    contentSha,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", amzDate, scope, sha256(canonical)].join("\n");
  const key = hmac(
    hmac(hmac(hmac(`AWS4${credentials.secretAccessKey}`, day), region), "s3"),
    "aws4_request",
  );
  const expected = hmac(key, toSign);
  return timingSafeEqual(expected, Buffer.from(signature, "hex")) ? "ok" : "SignatureDoesNotMatch";
}
