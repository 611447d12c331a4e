import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { locales } from "@/lib/kernel/locale";
import { verb } from "@/lib/kernel/verb";
import { buildFromExternalSheet } from "@/lib/rulebook/build-from-external-sheet";
import { BuildInput } from "@/lib/rulebook/build-input";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { readIds } from "@/lib/rulebook/external-sheet-ids";
import { BuildView, FindingView, SheetView, TextsView } from "@/lib/rulebook/sheet-view";
import { textsIn } from "@/lib/rulebook/texts-in";
import { ExternalSheetInput } from "../external-sheet-input";
import { packOf } from "../rows";
import { attribution, PackInput } from "../schema";

const thing = /^inventory\./;

/** More than anybody reads at once. */
const unknownIdsMax = 50;

const locale = z
  .enum(locales)
  .optional()
  .describe("Language of `texts`; that of the request when absent");

// One object instead of a union, so that a wrong field is named by its own path.
const SheetInput = z
  .strictObject({
    build: BuildInput.optional().describe("The ordered choices of a character"),
    paper: ExternalSheetInput.optional().describe("A finished sheet, copied by hand"),
    pack: PackInput.describe("Rules pack of the external sheet"),
    locale,
  })
  .refine(({ build, paper }) => (build === undefined) !== (paper === undefined), {
    message: "rules.build_or_paper",
  })
  .meta({ oneOf: [{ required: ["build"] }, { required: ["paper"] }] });

/** What the caller gave as a build: itself, or the choices that an external sheet can have come from. */
function buildOf({ build, paper, pack }: z.output<typeof SheetInput>) {
  if (build) return { build, unplaced: [] };
  must(paper, "invalid", "request.invalid");
  const read = readIds(packOf(pack), paper);
  const fields = read.unknown.slice(0, unknownIdsMax).map(({ path, id, nearest }) => ({
    path: `paper.${path}`,
    code:
      nearest !== undefined
        ? "rules.unknown_id_near"
        : thing.test(path)
          ? "rules.unknown_item"
          : "rules.unknown_id",
    params: { id, ...(nearest === undefined ? {} : { nearest }) },
  }));
  must(fields.length === 0, "invalid", "request.invalid", { fields });
  return buildFromExternalSheet(packOf(pack), read.external);
}

/** A build, or a finished external sheet written by hand, in; the whole sheet out, each number with its parts. */
export const deriveRulesSheet = verb({
  name: "rules.sheet",
  kind: "read",
  access: "anyone",
  scope: "rules:read",
  rate: "rules.sheet",
  input: SheetInput,
  output: z
    .object({
      sheet: SheetView,
      findings: z.array(FindingView),
      build: BuildView,
      unplaced: z
        .array(z.object({ field: z.string(), id: z.string() }))
        .readonly()
        .describe("What the paper names and nothing in the rules could give this character"),
      texts: TextsView,
      attribution: z.string(),
    })
    .meta({ id: "ExplainedSheet" }),
  async run({ ctx, input }) {
    const { build, unplaced } = buildOf(input);
    const pack = packOf(build.pack);
    const sheet = deriveSheet(pack, build);
    const findings = [...checkBuild(pack, build)];
    const texts = textsIn([sheet, findings], build, input.locale ?? ctx.origin.locale);
    return { sheet, findings, build, unplaced, texts, attribution };
  },
});
