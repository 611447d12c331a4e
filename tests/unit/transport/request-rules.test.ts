import { describe, expect, it } from "vitest";
import { refusalOf, shortenUserAgent } from "@/lib/transport/door/request-rules";
import { statusOf } from "@/lib/transport/problem";

type Asked = { method?: string; url?: string; hosts?: string[]; headers?: Record<string, string> };
const options = { appUrl: "https://mythwright.example", checkHost: true };

function statusFor({
  method = "GET",
  url = "/",
  hosts = ["mythwright.example"],
  headers = {},
}: Asked): number {
  const request = {
    method,
    url,
    headers: { ...(hosts[0] === undefined ? {} : { host: hosts[0] }), ...headers },
    headersDistinct: { host: hosts },
  };
  const refusal = refusalOf(request, options);
  return refusal ? statusOf(refusal.fault) : 200;
}

describe("a request at the door", () => {
  it.each([
    ["/", 200],
    ["/fa/c/نیلوفر", 200],
    ["/c/%D9%86", 200],
    ["/?q=%ff", 200],
    [`/${"a".repeat(2047)}`, 200],
    [`/${"a".repeat(2048)}`, 414],
    [`/?${"&a=1".repeat(99)}`, 200],
    [`/?${"&a=1".repeat(100)}`, 414],
    ["*", 400],
    ["", 400],
    ["http://mythwright.example/", 400],
    ["/c/%ff", 400],
    ["/u/%", 400],
    ["/create/%00/class", 400],
    ["/a%0d%0aSet-Cookie:x", 400],
    ["/..%5c..%5cetc", 400],
    ["/c/%ed%a0%80", 400],
  ])("for %s answers %i", (url, status) => {
    expect(statusFor({ url })).toBe(status);
  });

  it.each([
    ["TRACE", "/", 405],
    ["TRACE", "/api/v1/rules", 405],
    ["OPTIONS", "*", 400],
    ["PUT", "/", 405],
    ["DELETE", "/credits", 405],
    ["PATCH", "/dashboard", 405],
    ["PROPFIND", "/", 405],
    ["POST", "/media/x.webp", 405],
    ["POST", "/_next/static/x.js", 405],
    ["POST", "/sign-in", 200],
    ["PUT", "/api/v1/me/password", 200],
    ["HEAD", "/", 200],
  ])("with %s %s answers %i", (method, url, status) => {
    expect(statusFor({ method, url })).toBe(status);
  });

  it.each([
    [["mythwright.example"], 200],
    [["mythwright.example", "mythwright.example"], 400],
    [[], 400],
    [["evil.example"], 421],
    [["mythwright.example.evil.example"], 421],
    [["evil.example/"], 400],
  ])("from the hosts %j answers %i", (hosts, status) => {
    expect(statusFor({ hosts })).toBe(status);
  });

  it("is let through by any name where it only asks how we are", () => {
    expect(statusFor({ url: "/api/health", hosts: ["10.0.0.7:3000"] })).toBe(200);
    expect(statusFor({ url: "/api/health", hosts: ["pod-7.cluster.internal"] })).toBe(200);
  });

  it.each([
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "https://mythwright.example", "sec-fetch-site": "same-site" }, 403],
    [{ origin: "https://mythwright.example", "sec-fetch-site": "same-origin" }, 200],
    [{}, 200],
  ])("that posts a form to a page with %j answers %i", (headers, status) => {
    expect(
      statusFor({ method: "POST", url: "/sign-in", headers: headers as Record<string, string> }),
    ).toBe(status);
  });

  it.each([
    ["multipart/form-data", 400],
    ["multipart/form-data; boundary=", 400],
    ["multipart/form-data; boundary=a b", 400],
    [`multipart/form-data; boundary=${"b".repeat(71)}`, 400],
    ["multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk", 200],
    ['multipart/form-data; charset=utf-8; boundary="a b"', 200],
    ["text/plain", 200],
  ])("that posts %s to a page answers %i", (type, status) => {
    const headers = { "content-type": type };
    expect(statusFor({ method: "POST", url: "/sign-in", headers })).toBe(status);
  });

  it("keeps no more of a user agent than anybody reads", () => {
    const headers = { "user-agent": "a".repeat(7000) };
    shortenUserAgent(headers);
    expect(headers["user-agent"]).toHaveLength(300);
  });
});
