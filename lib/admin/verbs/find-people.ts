import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { users } from "@/db/schema/users";
import { decodeCursor, pageInput, pageOf, toPage } from "@/lib/kernel/cursor";
import { type Id, isId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { mustHave } from "@/lib/users/permissions";
import { PersonRow, peopleQueryLengthMax, roles, statuses } from "../schema";

function likePattern(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** An id or a whole e-mail address finds exactly its own; anything else is part of a handle or a name. */
function matching(query: string): SQL | undefined {
  if (isId("user", query)) return eq(users.id, query);
  if (/^[^@]+@[^@]+$/.test(query)) return eq(users.email, query);
  const text = sql`lower(coalesce(${users.handle}::text, '') || ' ' || coalesce(${users.name}, ''))`;
  return sql`${text} like ${likePattern(query.replace(/^@/, ""))}`;
}

/** People of the house, the newest first. An e-mail address is only ever matched whole, so nobody can fish for them. */
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
    const [after] = input.cursor ? decodeCursor(input.cursor, ["text"]) : [];
    const rows = await ctx.db
      .select()
      .from(users)
      .where(
        and(
          input.query ? matching(input.query) : eq(users.kind, "member"),
          input.role ? eq(users.role, input.role) : undefined,
          input.status ? eq(users.status, input.status) : undefined,
          after ? lt(users.id, after as Id<"user">) : undefined,
        ),
      )
      .orderBy(desc(users.id))
      .limit(input.limit + 1);
    const page = toPage(rows, input.limit, ({ id }) => [id]);
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
