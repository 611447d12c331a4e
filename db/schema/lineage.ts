import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Id } from "@/lib/kernel/ids";
import { createdAt, idColumn, instant } from "./columns";
import { portraits } from "./portraits";
import { users } from "./users";

type RecordContent = {
  pixels: string[];
  sourceType:
    | "algorithmicMedia"
    | "trainedAlgorithmicMedia"
    | "compositeWithTrainedAlgorithmicMedia"
    | null;
  recipe: {
    made: "drawn" | "generated" | "edited" | "uploaded";
    provider: string | null;
    model: string | null;
    seed: string | null;
    prompt: string | null;
    parameters: Record<string, string | number | boolean | null>;
  };
  maker: string | null;
  licence: "all-rights-reserved" | "cc-by-4.0" | "cc-by-sa-4.0" | "cc-by-nc-4.0" | "cc0-1.0";
  training: "allowed" | "prohibited";
};

/** As it was signed; `docs/lineage.md` explains every field. */
type StoredRecord = {
  version: 1;
  id: Id<"record">;
  issuer: string;
  key: string;
  madeAt: string;
  parent: Id<"record"> | null;
  content: RecordContent | null;
};

/** Keys that picture records are signed with (Ed25519). One is in use; the public halves of all stay for ever. */
export const signingKeys = pgTable(
  "signing_keys",
  {
    /** Thumbprint of the public key (RFC 7638). */
    id: text().primaryKey(),
    /** The key's `x` of its JWK, base64url. */
    publicKey: text().notNull(),
    /** The private key, sealed; null once it is retired. */
    sealedKey: text(),
    createdAt: createdAt(),
    retiredAt: instant(),
  },
  (t) => [
    uniqueIndex("signing_keys_in_use_key")
      .on(sql`(${t.retiredAt} is null)`)
      .where(sql`retired_at is null`),
  ],
);

/** Where a picture comes from, signed. What is left of a removed picture is a link without content. */
export const pictureRecords = pgTable(
  "picture_records",
  {
    id: idColumn("record").primaryKey(),
    parentId: idColumn("record"),
    ownerId: idColumn("user").references(() => users.id, { onDelete: "set null" }),
    /** Null once the picture is removed. */
    portraitId: idColumn("portrait").references(() => portraits.id, { onDelete: "set null" }),
    /** SHA-256 of the pixels of every size and format it is kept in, hex. */
    pixels: text().array().notNull().default(sql`'{}'`),
    record: jsonb().$type<StoredRecord>().notNull(),
    signature: text().notNull(),
    createdAt: createdAt(),
    /** When the content of the record was emptied. */
    removedAt: instant(),
  },
  (t) => [
    index("picture_records_pixels_idx").using("gin", t.pixels).with({ fastupdate: "off" }),
    index("picture_records_parent_idx").on(t.parentId, t.id),
    index("picture_records_owner_idx").on(t.ownerId, t.id),
    uniqueIndex("picture_records_portrait_key").on(t.portraitId),
    index("picture_records_released_idx")
      .on(t.id)
      .where(sql`portrait_id is null and removed_at is null`),
    index("picture_records_removed_idx").on(t.removedAt).where(sql`removed_at is not null`),
  ],
);
