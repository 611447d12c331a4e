import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { connection } from "@/db/client";
import { users } from "@/db/schema/users";
import { makePerson } from "@/db/seed/factories";
import { newId } from "@/lib/kernel/ids";
import { makeLog } from "@/lib/platform/log/log";

const { db } = connection();
const secret = "nobody-may-read-this";

/** Whatever prints an error: our log, Node, Next. */
function printed(error: unknown): string {
  const lines: string[] = [];
  makeLog("info", { write: (line: string) => lines.push(line) }).error({ err: error }, "failed");
  const { message, stack } = error as Error;
  return `${lines.join()}\n${inspect(error, { depth: 10, showHidden: false })}\n${message}\n${stack}\n${JSON.stringify(error)}`;
}

async function failureOf(query: Promise<unknown>): Promise<unknown> {
  return query.then(
    () => expect.unreachable("the query did not fail"),
    (error: unknown) => error,
  );
}

describe("a query that fails", () => {
  const taken = async () => {
    const { id } = await makePerson();
    return db.insert(users).values({ id, kind: "member", bio: secret, passwordHash: secret });
  };

  it.each([
    ["a text where a number is wanted", () => db.execute(sql`select ${secret}::int`)],
    [
      "a column that is not there",
      () => db.execute(sql`select no_such_column from users where name = ${secret}`),
    ],
    ["a row that is there already", taken],
    [
      "a value that is too long",
      () => db.execute(sql`select cast(repeat(${secret}, 2) as bit(3))`),
    ],
    [
      "a check that does not hold",
      () => db.insert(users).values({ id: newId("user"), kind: secret as "guest" }),
    ],
  ])("tells nobody its parameters: %s", async (_what, query) => {
    const error = await failureOf(Promise.resolve(query()));
    expect(printed(error)).not.toContain(secret);
    expect((error as Error).message).toMatch(/^Failed query: /);
  });

  it("still says what went wrong, by code and constraint", async () => {
    const error = (await failureOf(taken())) as Error & { cause: Error & { code: string } };
    expect(error.cause.code).toBe("23505");
    expect(printed(error)).toContain("users_pkey");
  });
});
