import { and, eq, lt, max, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { searchNewest, wordsOf } from "@/db/search-newest";
import type { Ctx } from "@/lib/kernel/ctx";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { isId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { mustHave } from "@/lib/users/permissions";
import { PersonRow, peopleQueryLengthMax, roles, statuses } from "../schema";

/** An id or a whole e-mail address finds exactly its own; anything else is words of a handle or a name. */
function exactly(query: string): SQL | undefined {
  if (isId("user", query)) return eq(users.id, query);
  return /^[^@]+@[^@]+$/.test(query) ? eq(users.email, query) : undefined;
}

const searched = {
  terms: users.terms,
  number: users.number,
  folded: sql`(replace(lower(${users.handle}::text), '-', '') || ' ' || ${users.nameFolded})`,
};
const columns = {
  number: users.number,
  id: users.id,
  kind: users.kind,
  handle: users.handle,
  name: users.name,
  role: users.role,
  status: users.status,
  createdAt: users.createdAt,
};

function peopleWhere(ctx: Ctx, where: SQL | undefined, most: number) {
  return ctx.db
    .select(columns)
    .from(users)
    .where(where)
    .orderBy(sql`${users.number} + 0 desc`)
    .limit(most);
}

async function newestNumber(ctx: Ctx): Promise<number> {
  const [newest] = await ctx.db.select({ number: max(users.number) }).from(users);
  return newest?.number ?? 0;
}

/** People of this site, the newest first. An e-mail address is only ever matched whole, so nobody can fish for them. */
export const findPeople = verb({
  name: "admin.find_people",
  kind: "read",
  access: "moderator",
  scope: null,
  input: z.strictObject({
    ...pageInput,
    query: z
      .string()
      .trim()
      .max(peopleQueryLengthMax)
      .optional()
      .describe("Handle, name, id, or a whole e-mail address"),
    role: z.enum(roles).optional(),
    status: z.enum(statuses).optional(),
  }),
  output: pageOf(PersonRow).meta({ id: "AdminPeoplePage" }),
  async run({ ctx, input }) {
    mustHave(ctx, "users.read");
    const before = input.cursor ? Number(decodeCursor(input.cursor, ["number"])[0]) : undefined;
    const exact = input.query ? exactly(input.query) : undefined;
    const words = exact ? [] : wordsOf(input.query?.replace(/^@/, ""));
    if (words === null) return { items: [], nextCursor: null };
    const most = input.limit + 1;
    const facets = [
      "member",
      ...(input.role ? [`role:${input.role}`] : []),
      ...(input.status ? [`status:${input.status}`] : []),
    ];
    const rows = exact
      ? await peopleWhere(
          ctx,
          and(
            exact,
            input.role ? eq(users.role, input.role) : undefined,
            input.status ? eq(users.status, input.status) : undefined,
            before === undefined ? undefined : lt(users.number, before),
          ),
          most,
        )
      : await searchNewest(
          searched,
          // Every member has the first facet.
          { words, facets, spread: 1 / 4 },
          { before: before ?? (await newestNumber(ctx)) + 1, most },
          (condition, missing) => peopleWhere(ctx, condition, missing),
        );
    const page = toPage(rows, input.limit, ({ number }) => [number ?? 0]);
    return {
      ...page,
      items: page.items.map(({ id, kind, handle, name, role, status, createdAt }) => ({
        id,
        kind,
        handle,
        name,
        role,
        status,
        createdAt: createdAt.toISOString(),
      })),
    };
  },
});
