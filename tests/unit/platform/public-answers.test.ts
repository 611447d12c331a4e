import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { publicAnswers, type StandIn } from "@/lib/platform/http-cache/public-answers";
import { expireTags, noteTags } from "@/lib/platform/http-cache/tag-clock.ts";

type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  count: number,
) => void | Promise<void>;
type Raw = { status: number; headers: Headers; body: Buffer };

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A server whose pages are made by `answer`; counts how often it was asked. */
async function serve(
  answer: Answer,
  cacheBytesMax = 1_000_000,
  standIn: ((url: string, status: number) => Promise<StandIn>) | undefined = undefined,
) {
  let made = 0;
  const handle = publicAnswers(
    async (request, response) => {
      made += 1;
      await answer(request, response, made);
    },
    {
      cacheBytesMax,
      https: false,
      images: [],
      connections: [],
      knownScripts: new Set(["ours()"]),
      standIn,
    },
  );
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = async (
    path: string,
    headers: Record<string, string> = {},
    method = "GET",
  ): Promise<Raw> => {
    const { request } = await import("node:http");
    return new Promise((resolve, reject) => {
      const call = request(origin + path, { method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: new Headers(response.headers as Record<string, string>),
            body: Buffer.concat(chunks),
          }),
        );
      });
      call.on("error", reject).end();
    });
  };
  return { get, count: () => made };
}

const page = (text: string): Answer => {
  return (_request, response) => {
    noteTags(["character:1"]);
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "s-maxage=3600",
      etag: '"a"',
    });
    response.write(`<main>${text}</main>`);
    response.end(`<script>self.__next_f.push([1,"x"])</script>${" ".repeat(2000)}`);
  };
};

describe("a public page", () => {
  it("is made once and answered from memory after", async () => {
    const site = await serve(page("Mina"));
    const [first, second] = [await site.get("/c/mina"), await site.get("/c/mina")];
    expect(second.body.equals(first.body)).toBe(true);
    expect(site.count()).toBe(1);
  });

  it("is made anew on the very next request after one of its tags was made stale", async () => {
    const site = await serve((request, response, count) =>
      page(`version ${count}`)(request, response, count),
    );
    await site.get("/c/mina");
    expireTags(["character:2"]);
    expect(String((await site.get("/c/mina")).body)).toContain("version 1");
    expireTags(["character:1"]);
    expect(String((await site.get("/c/mina")).body)).toContain("version 2");
  });

  it("is not kept when it was edited while it was being made", async () => {
    const site = await serve((request, response, count) => {
      if (count === 1) expireTags(["character:1"]);
      return page(`version ${count}`)(request, response, count);
    });
    await site.get("/c/mina");
    expect(String((await site.get("/c/mina")).body)).toContain("version 2");
  });

  it("tells outer caches to ask every time, because they do not hear of edits", async () => {
    const site = await serve(page("Mina"));
    expect((await site.get("/")).headers.get("cache-control")).toBe(
      "public, max-age=0, must-revalidate",
    );
  });

  it("answers 304 without a body when the client's copy is still good", async () => {
    const site = await serve(page("Mina"));
    await site.get("/");
    const again = await site.get("/", { "if-none-match": 'W/"a"' });
    expect([again.status, again.body.byteLength]).toEqual([304, 0]);
  });

  it("is packed with brotli or gzip for whoever takes it, and is the same text", async () => {
    const site = await serve(page("Mina"));
    const plain = await site.get("/");
    const br = await site.get("/", { "accept-encoding": "gzip, br" });
    const gzip = await site.get("/", { "accept-encoding": "gzip, br;q=0" });
    expect([br.headers.get("content-encoding"), gzip.headers.get("content-encoding")]).toEqual([
      "br",
      "gzip",
    ]);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  });

  it("is answered without a body to HEAD, also from memory", async () => {
    const site = await serve(page("Mina"));
    const full = await site.get("/");
    const head = await site.get("/", {}, "HEAD");
    expect([head.status, head.body.byteLength, head.headers.get("content-length")]).toEqual([
      200,
      0,
      String(full.body.byteLength),
    ]);
  });

  it("is never kept when it is private, sets a cookie, or varies by something unknown", async () => {
    const cases: Record<string, string>[] = [
      { "cache-control": "private, no-store" },
      { "cache-control": "s-maxage=60", "set-cookie": "a=1" },
      { "cache-control": "s-maxage=60", vary: "Cookie" },
    ];
    for (const headers of cases) {
      const site = await serve((_request, response) => {
        noteTags(["x"]);
        response.writeHead(200, { "content-type": "text/plain", ...headers });
        response.end("hello");
      });
      await site.get("/");
      await site.get("/");
      expect(site.count(), JSON.stringify(headers)).toBe(2);
    }
  });

  it("is never kept when nobody said which tags it hangs on", async () => {
    const site = await serve((_request, response) => {
      response
        .writeHead(200, { "content-type": "text/html", "cache-control": "s-maxage=60" })
        .end("<p>x</p>");
    });
    await site.get("/");
    await site.get("/");
    expect(site.count()).toBe(2);
  });

  it("is asked of Next when the request is for a part of it or carries credentials", async () => {
    const site = await serve(page("Mina"));
    await site.get("/");
    for (const headers of [
      { rsc: "1" },
      { authorization: "Bearer x" },
      { range: "bytes=0-1" },
    ] as Record<string, string>[])
      await site.get("/", headers);
    expect(site.count()).toBe(4);
  });
});

describe("the Content-Security-Policy of a public page", () => {
  const html = (body: string): Answer => {
    return (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(body);
    };
  };
  const policyOf = async (body: string) =>
    (await (await serve(html(body))).get("/")).headers.get("content-security-policy") ?? "";

  it("lists the hash of every script that Next or we ourselves wrote", async () => {
    const policy = await policyOf(
      `<script>self.__next_f.push([1,"a"])</script><script>ours()</script>`,
    );
    expect(policy.match(/'sha256-/g)).toHaveLength(2);
    expect(policy).not.toMatch(/script-src [^;]*unsafe/);
  });

  it("does not bless a script that somebody smuggled into the page", async () => {
    for (const smuggled of [
      "alert(1)",
      "self.__next_f.push([1]);alert(1)//)",
      "self.__next_f.push(alert(1))",
      "ours();alert(1)",
    ])
      expect(await policyOf(`<script>${smuggled}</script>`), smuggled).not.toContain("sha256");
  });

  it("needs no hash for files and for data blocks", async () => {
    const policy = await policyOf(
      `<script src="/a.js"></script><script type="application/ld+json">{"a":1}</script>`,
    );
    expect(policy).not.toContain("sha256");
  });

  it("leaves a policy alone that a page already has, and lets that page stream", async () => {
    const site = await serve((_request, response) => {
      response.setHeader("content-security-policy", "default-src 'none'");
      response.writeHead(200, { "content-type": "text/html" });
      response.write("<p>");
      response.end("</p>");
    });
    const answer = await site.get("/", { "accept-encoding": "gzip" });
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'");
    expect(String(gunzipSync(answer.body))).toBe("<p></p>");
  });
});

describe("a long answer that streams", () => {
  it("goes on when its packer was full, because the writer is told of the drain", async () => {
    const part = Buffer.alloc(64 * 1024, "words and more words ");
    const { get } = await serve(async (_request, response) => {
      response.writeHead(200, {
        "content-type": "text/html",
        "content-security-policy": "default-src 'none'",
        "cache-control": "private, no-store",
      });
      for (let sent = 0; sent < 20; sent++) {
        if (!response.write(part)) await new Promise((resolve) => response.once("drain", resolve));
      }
      response.end();
    });
    const { body } = await get("/long", { "accept-encoding": "gzip" });
    expect(gunzipSync(body).byteLength).toBe(20 * part.byteLength);
  });
});

describe("an answer that there is nothing here", () => {
  it("is not kept by caches further out, which never hear that it was published", async () => {
    const { get } = await serve((_request, response) => {
      response.writeHead(404, { "content-type": "text/html", "cache-control": "s-maxage=2592000" });
      response.end("<p>torn out</p>");
    });
    expect((await get("/c/nobody")).headers.get("cache-control")).toBe(
      "public, max-age=0, must-revalidate",
    );
  });
});

describe("a page that is not there", () => {
  it("goes out whole where Next would send an empty document for script to fill", async () => {
    const empty: Answer = (_request, response) => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end('<!DOCTYPE html><html id="__next_error__"><body></body></html>');
    };
    const { get } = await serve(empty, 1_000_000, async (url) => ({
      body: Buffer.from(`<html><h1>torn out of ${url}</h1></html>`),
    }));
    const { status, body } = await get("/c/nobody");
    expect(status).toBe(404);
    expect(body.toString()).toContain("torn out of /c/nobody");
  });
});
