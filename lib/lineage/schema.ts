import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";

const RecordId = idSchema("record");

/** Terms of the IPTC's list of digital source types that a picture here can have; null where its maker did not say. */
export const sourceTypes = [
  "algorithmicMedia",
  "trainedAlgorithmicMedia",
  "compositeWithTrainedAlgorithmicMedia",
] as const;

export const sourceTypeAddress = (type: SourceType): string =>
  `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`;

/** Licences that the owner of a picture can give it, and where each is written down. */
export const pictureLicences = {
  "all-rights-reserved": null,
  "cc-by-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "cc-by-sa-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "cc-by-nc-4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
  "cc0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
} as const;

export const licenceNames = Object.keys(pictureLicences) as [PictureLicence, ...PictureLicence[]];

/** Name of a licence among the messages, which know no dots: `cc-by-4.0` -> `cc-by-4_0`. */
export const licenceKey = (licence: PictureLicence) =>
  licence.replace(".", "_") as
    | "all-rights-reserved"
    | "cc-by-4_0"
    | "cc-by-sa-4_0"
    | "cc-by-nc-4_0"
    | "cc0-1_0";

export type PictureLicence = keyof typeof pictureLicences;
export type SourceType = (typeof sourceTypes)[number];

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** How a picture was made; only what was really used. */
export const Recipe = z.object({
  made: z.enum(["drawn", "generated", "edited", "uploaded"]),
  provider: z.string().nullable(),
  model: z.string().nullable(),
  seed: z.string().nullable(),
  prompt: z.string().nullable(),
  parameters: z.record(z.string(), value),
});

export type Recipe = z.output<typeof Recipe>;

/** The statement about one picture that is signed. `docs/lineage.md` says how it is written as text. */
export const PictureRecord = z
  .object({
    version: z.literal(1),
    id: RecordId,
    issuer: z.string().describe("Address of the site that signs"),
    key: z.string().describe("Which key of `/.well-known/mythwright-keys.json`"),
    madeAt: z.string(),
    parent: RecordId.nullable(),
    /** Null in the empty link that a removed picture leaves. */
    content: z
      .object({
        pixels: z.array(z.string()).describe("SHA-256 of the pixels of each size and format"),
        sourceType: z.enum(sourceTypes).nullable(),
        recipe: Recipe,
        maker: z
          .string()
          .nullable()
          .describe("Handle of who made it; null where they stay unnamed"),
        licence: z.enum(licenceNames),
        training: z.enum(["allowed", "prohibited"]).describe("Whether models may be trained on it"),
      })
      .nullable(),
  })
  .meta({ id: "PictureRecord" });

export type PictureRecord = z.output<typeof PictureRecord>;
export type RecordContent = NonNullable<PictureRecord["content"]>;

export const SignedRecord = z
  .object({ record: PictureRecord, signature: z.string() })
  .meta({ id: "SignedPictureRecord" });

export type SignedRecord = z.output<typeof SignedRecord>;

/** A picture with what it was made from, nearest first, and what was made from it and is public, newest first. */
export const Family = z
  .object({
    picture: SignedRecord,
    ancestors: z.array(SignedRecord),
    children: z.array(SignedRecord),
  })
  .meta({ id: "PictureFamily" });

const instant = z.date().transform((date) => date.toISOString());

export const SigningKeyView = z
  .object({
    id: z.string(),
    publicKey: z.string().describe("`x` of its JWK (Ed25519), base64url"),
    createdAt: instant,
    retiredAt: instant.nullable(),
  })
  .meta({ id: "SigningKey" });

const verdicts = ["known", "altered", "unknown"] as const;

/** Why the verdict is what it is. */
export const verdictReasons = [
  "same_pixels",
  "removed_here",
  "other_pixels",
  "bad_signature",
  "other_site",
  "no_record",
] as const;

export const Verification = z
  .object({
    verdict: z.enum(verdicts),
    reason: z.enum(verdictReasons),
    pixels: z.string().describe("SHA-256 of the pixels of the file that was sent"),
    width: z.int(),
    height: z.int(),
    /** The picture that the file is, or was before it was altered. */
    picture: SignedRecord.nullable(),
    ancestors: z.array(SignedRecord).describe("What it was made from, nearest first"),
    children: z
      .array(SignedRecord)
      .describe("Pictures of public characters that were made from it, newest first"),
    otherSite: z.string().nullable().describe("The site that the file's own record names"),
  })
  .meta({ id: "Verification" });

export type VerificationView = z.output<typeof Verification>;
