import { z } from "zod";
import { ImageView } from "@/lib/files/schema";
import { idSchema } from "@/lib/kernel/ids";
import { locales } from "@/lib/kernel/locale";
import { nameText } from "@/lib/kernel/name-text";
import { emailLengthMax, handleLengthMax, nameLengthMax } from "./limits";

export const Email = z
  .string()
  .trim()
  .min(1)
  .max(emailLengthMax)
  .pipe(z.email())
  .describe("E-mail address")
  .meta({ example: "mira@example.org" });

export const PersonName = nameText(nameLengthMax).describe("The name that people see");

export const Me = z
  .object({
    id: idSchema("user"),
    kind: z.enum(["guest", "member"]),
    email: z.string().nullable(),
    emailVerified: z.boolean(),
    phone: z.string().nullable(),
    handle: z.string().max(handleLengthMax).nullable(),
    name: z.string().nullable(),
    role: z.enum(["user", "moderator", "admin", "superuser"]),
    locale: z.enum(locales),
    theme: z.enum(["system", "light", "dark"]),
    textSize: z.enum(["normal", "large", "larger"]),
    reducedMotion: z.boolean(),
    hideAiImages: z.boolean(),
    avatar: ImageView.nullable(),
    createdAt: z.iso.datetime(),
    actingAs: z.object({ staffId: idSchema("user"), reason: z.string() }).nullable(),
  })
  .meta({ id: "Me" });

export type Me = z.output<typeof Me>;
