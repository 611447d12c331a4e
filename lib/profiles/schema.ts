import { z } from "zod";
import { ImageView } from "@/lib/files/schema";
import { foldLetters } from "@/lib/kernel/fold-text";
import { locales } from "@/lib/kernel/locale";
import { nameText } from "@/lib/kernel/name-text";
import { isTimeZone } from "@/lib/kernel/time-zone";
import { handleLengthMax } from "@/lib/users/limits";
import { PersonName } from "@/lib/users/schema";
import {
  bioLengthMax,
  linkLabelLengthMax,
  linkUrlLengthMax,
  profileLinksMax,
  pronounsLengthMax,
} from "./limits";

/** What each has an audience of its own for. */
export const profileFields = ["avatar", "name", "pronouns", "bio", "links", "statistics"] as const;
export type ProfileField = (typeof profileFields)[number];
export const audiences = ["public", "members", "private"] as const;

const ProfileLink = z.strictObject({
  label: nameText(linkLabelLengthMax),
  url: z
    .string()
    .trim()
    .max(linkUrlLengthMax)
    .refine(
      (value) => URL.canParse(value) && ["https:", "http:"].includes(new URL(value).protocol),
      {
        error: "accounts.link_url",
      },
    ),
});

export const ProfileEdit = z.strictObject({
  name: PersonName.optional(),
  pronouns: nameText(pronounsLengthMax).optional(),
  bio: z.string().trim().max(bioLengthMax).optional(),
  /** A row without an address is left out. */
  links: z
    .preprocess(
      (value) =>
        Array.isArray(value) || typeof value !== "object" || value === null
          ? value
          : Object.values(value).filter((row) => (row as { url?: string }).url),
      z.array(ProfileLink).max(profileLinksMax),
    )
    .optional(),
  privacy: z
    .strictObject(
      Object.fromEntries(profileFields.map((field) => [field, z.enum(audiences).optional()])),
    )
    .optional(),
  locale: z.enum(locales).optional(),
  timeZone: z
    .string()
    .max(60)
    .refine((value) => value === "" || isTimeZone(value), { error: "accounts.time_zone" })
    .optional(),
});

/** A box of a form arrives as text. */
const Switch = z.union([
  z.boolean(),
  z.enum(["true", "false"]).transform((value) => value === "true"),
]);

export const AppearanceEdit = z.strictObject({
  theme: z.enum(["system", "light", "dark"]).optional(),
  textSize: z.enum(["normal", "large", "larger"]).optional(),
  reducedMotion: Switch.optional(),
  hideAiImages: Switch.optional(),
});

export const HandleEdit = z.strictObject({
  handle: z.string().trim().overwrite(foldLetters).max(handleLengthMax),
});

export const OwnProfile = z
  .object({
    handle: z.string().nullable(),
    avatar: ImageView.nullable(),
    name: z.string().nullable(),
    pronouns: z.string().nullable(),
    bio: z.string().nullable(),
    links: z.array(z.object({ label: z.string(), url: z.string() })),
    privacy: z.record(z.string(), z.enum(audiences)),
    locale: z.enum(locales),
    timeZone: z.string().nullable(),
    theme: z.enum(["system", "light", "dark"]),
    textSize: z.enum(["normal", "large", "larger"]),
    reducedMotion: z.boolean(),
    hideAiImages: z.boolean(),
  })
  .meta({ id: "OwnProfile" });
