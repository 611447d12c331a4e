import { describe, expect, it } from "vitest";
import { Fault } from "@/lib/kernel/fault";
import { toFault } from "@/lib/transport/to-fault";

const coded = (code: string) => Object.assign(new Error("at db.internal:5432"), { code });

describe("an error at the door", () => {
  it.each([
    "CONNECTION_CLOSED",
    "CONNECT_TIMEOUT",
    "ECONNREFUSED",
    "57P01",
    "57P03",
    "53300",
    "08006",
  ])("of the database being away (%s) asks the caller to come back", (code) => {
    for (const error of [coded(code), new Error("Failed query: select", { cause: coded(code) })]) {
      const fault = toFault(error);
      expect([fault?.status, fault?.code, fault?.retryAfterS]).toEqual([
        503,
        "request.database_away",
        5,
      ]);
      expect(fault?.message).not.toContain("db.internal");
    }
  });

  it("of several addresses that all refuse counts as well", () => {
    const both = new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]);
    expect(toFault(both)?.code).toBe("request.database_away");
  });

  it("that is a refusal stays what it is", () => {
    const fault = new Fault("conflict", "characters.archived");
    expect(toFault(fault)).toBe(fault);
  });

  it.each(["23505", "40001", "40P01"])(
    "that says somebody else was faster (%s) is a conflict",
    (code) => {
      expect(toFault(new Error("outer", { cause: coded(code) }))).toMatchObject({
        code: "request.changed_meanwhile",
        status: 409,
      });
    },
  );

  it.each(["22021", "22P05"])(
    "that says a text cannot be kept (%s) is the sender's to mend",
    (code) => {
      expect(toFault(coded(code))).toMatchObject({ code: "request.unreadable_text", status: 422 });
    },
  );

  it.each(["ENOSPC", "EDQUOT", "EFBIG"])(
    "that says the disk is full (%s) says when to come back",
    (code) => {
      expect(toFault(coded(code))).toMatchObject({
        code: "request.storage_full",
        status: 503,
        retryAfterS: 60,
      });
    },
  );

  it.each([
    coded("23502"),
    coded("42P01"),
    new TypeError("x is not a function"),
    "a thrown text",
    undefined,
  ])("that nobody foresaw stays a fault of ours: %s", (error) =>
    expect(toFault(error)).toBeUndefined(),
  );
});
