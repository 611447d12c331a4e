import { fromString, typeidUnboxed } from "typeid-js";
import { z } from "zod";
import { declared } from "@/lib/nouns";

/** Every kind of row that leaves the database under a name of its own, as the nouns declare them. */
export const idPrefixes = declared("ids");

export type IdKind = keyof typeof idPrefixes;
/** `chr_01h455vb4pex5vsknk084sn02q`: prefix, underscore, 26 characters of base32 UUIDv7 (sorts by time of making). */
export type Id<Kind extends IdKind> = string & { readonly __id: Kind };

export function newId<Kind extends IdKind>(kind: Kind): Id<Kind> {
  return typeidUnboxed(idPrefixes[kind]) as unknown as Id<Kind>;
}

export function isId<Kind extends IdKind>(kind: Kind, value: string): value is Id<Kind> {
  try {
    fromString(value, idPrefixes[kind]);
    return true;
  } catch {
    return false;
  }
}

/** Schema of one kind of id. An id of another kind is `invalid_id`, not a database error. */
export function idSchema<Kind extends IdKind>(kind: Kind) {
  return z
    .string()
    .max(40)
    .refine((value) => isId(kind, value), { message: "invalid_id" })
    .transform((value) => value as Id<Kind>)
    .meta({
      id: undefined,
      description: `Id of a ${kind}`,
      example: `${idPrefixes[kind]}_01h455vb4pex5vsknk084sn02q`,
    });
}
