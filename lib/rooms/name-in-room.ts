import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** The name of somebody for those who share a room with them: null where they keep it to themselves. */
export function nameInRoom(person: {
  privacy: AnyPgColumn;
  name: AnyPgColumn;
}): SQL<string | null> {
  return sql<
    string | null
  >`case when coalesce(${person.privacy} ->> 'name', 'public') <> 'private' then ${person.name} end`;
}
