import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { makeLog } from "@/lib/platform/log/log";
import { inRequest } from "@/lib/platform/request-scope";

function capture(level = "debug") {
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return { log: makeLog(level, sink), lines };
}

describe("the log", () => {
  it("writes one JSON object a line with level, time, message and fields", () => {
    const { log, lines } = capture();
    log.info({ ms: 12 }, "a portrait was drawn");
    expect(lines).toEqual([
      { level: "info", time: expect.stringMatching(/Z$/), ms: 12, msg: "a portrait was drawn" },
    ]);
  });

  it("carries the id of the request it was written in", async () => {
    const { log, lines } = capture();
    await inRequest({ requestId: "req-1" }, async () => {
      await Promise.resolve();
      log.info("inside");
    });
    log.info("outside");
    expect(lines.map((line) => line.requestId)).toEqual(["req-1", undefined]);
  });

  it("hides secrets by the name of their field, at any depth", () => {
    const { log, lines } = capture();
    log.warn(
      {
        body: { password: "hunter2", nested: [{ refreshToken: "abc" }] },
        headers: { Authorization: "z" },
      },
      "x",
    );
    expect(JSON.stringify(lines)).not.toMatch(/hunter2|abc|"z"/);
  });

  it("hides tokens, credentials in addresses and e-mail addresses inside texts", () => {
    const { log, lines } = capture();
    log.error(
      {
        err: new Error("connect postgres://app:s3cret@db/x failed for ali.reza@mail.example.com"),
        url: "/verify?token=verysecret&x=1",
        jwt: "eyJhbGciOi.eyJzdWIi.c2ln",
      },
      "sent to mina@example.org with Bearer abc.def",
    );
    expect(JSON.stringify(lines)).not.toMatch(/mina@|s3cret|ali\.reza|verysecret|abc\.def|eyJ/);
  });

  it("hides what lets somebody into a room: invitations, tickets of sockets, signed addresses", () => {
    const { log, lines } = capture();
    const secret = "q7Jx-kQ2m_4TzV9cLw3nRA";
    log.info({ path: `/fa/join/${secret}` }, `/api/v1/room-invitations/${secret}`);
    log.info({ ticket: "none", url: `/api/v1/socket?after=1&x=mwt_${secret}` }, "opened");
    log.info({ url: `/api/files/upl_1?reader=${secret}` }, "read");
    expect(JSON.stringify(lines)).not.toContain(secret);
    expect(JSON.stringify(lines)).toContain("/fa/join/[hidden]");
  });

  it("keeps the name, message, code, stack and cause of an error", () => {
    const { log, lines } = capture();
    log.error(
      { err: new Error("outer", { cause: Object.assign(new Error("inner"), { code: "E1" }) }) },
      "it broke",
    );
    expect(lines[0]?.err).toMatchObject({
      name: "Error",
      message: "outer",
      cause: { message: "inner", code: "E1" },
    });
  });

  it("hides the secret of an unlisted character's address, and leaves public ones as they are", () => {
    const { log, lines } = capture();
    const secret = "x7k2m9abcdefghjk";
    for (const path of [
      `/c/aela-x7k2m9-${secret}`,
      `/fa/c/aela-x7k2m9-${secret}.json`,
      "/c/aela-stormborn-x7k2m9",
    ])
      log.info({ path }, `answered ${path}`);
    log.info({ path: `/api/share/en/aela-x7k2m9-${secret}/pdf` }, "answered");
    expect(JSON.stringify(lines)).not.toContain(secret);
    expect(lines.map(({ path }) => path)).toEqual([
      "/c/aela-x7k2m9-[hidden]",
      "/fa/c/aela-x7k2m9-[hidden].json",
      "/c/aela-stormborn-x7k2m9",
      "/api/share/en/aela-x7k2m9-[hidden]/pdf",
    ]);
  });

  it("stays silent below its level", () => {
    const { log, lines } = capture("warn");
    log.info("not this");
    expect(lines).toEqual([]);
  });
});
