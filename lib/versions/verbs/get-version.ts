import { z } from "zod";
import { Appearance } from "@/lib/characters/appearance";
import { ownedCharacter } from "@/lib/characters/owned-character";
import { CharacterId } from "@/lib/characters/schema";
import { localeInput } from "@/lib/characters/verbs/get-wizard";
import { verb } from "@/lib/kernel/verb";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { BuildView, FindingView, SheetView, TextsView } from "@/lib/rulebook/sheet-view";
import { textsIn } from "@/lib/rulebook/texts-in";
import { authorsOf, permalinkOf, versionOf } from "../version-row";
import { AuthorView } from "./list-versions";

export const VersionNumber = z.coerce.number().int().min(1).max(1_000_000_000);

export const VersionView = z
  .object({
    version: z.int(),
    newest: z.int().describe("Number of the newest version"),
    kind: z.string(),
    at: z.date().transform((date) => date.toISOString()),
    by: AuthorView,
    permalink: z.string().nullable(),
    content: z.object({
      name: z.string(),
      pronouns: z.string(),
      alignment: z.string().nullable(),
      biography: z.string(),
      appearance: Appearance,
      build: BuildView,
    }),
    sheet: SheetView,
    findings: z.array(FindingView).readonly(),
    texts: TextsView,
  })
  .meta({ id: "CharacterVersionContent", description: "A character as it stood at one version" });

/** One version of a character, whole, with its sheet; for its owner, whoever else may see it. */
export const getVersion = verb({
  name: "characters.get_version",
  kind: "read",
  access: "person",
  scope: "characters:read",
  input: z.strictObject({ id: CharacterId, version: VersionNumber, locale: localeInput }),
  output: VersionView,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    const entry = await versionOf(ctx, character.id, input.version);
    const author = await authorsOf(ctx, [entry.actorId]);
    const { build } = entry.snapshot;
    const sheet = deriveSheet(srd52, build);
    const findings = checkBuild(srd52, build);
    return {
      version: entry.version,
      newest: character.version,
      kind: entry.kind,
      at: entry.createdAt,
      by: author(entry.actorId),
      permalink: permalinkOf(character, entry),
      content: entry.snapshot,
      sheet,
      findings,
      texts: textsIn([sheet, findings], build, input.locale ?? ctx.origin.locale),
    };
  },
});
