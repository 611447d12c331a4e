import { sql } from "drizzle-orm";
import { users } from "@/db/schema/users";

/** The name of a member for everybody: null where they keep it for members or for themselves. */
export const publicName = sql<
  string | null
>`case when coalesce(${users.privacy} ->> 'name', 'public') = 'public' then ${users.name} end`;
