import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { BuildInput } from "@/lib/rulebook/build-input";
import { checkBuild } from "@/lib/rulebook/check-build";
import { deriveSheet } from "@/lib/rulebook/derive";
import { textsIn } from "@/lib/rulebook/texts-in";
import { packOf } from "./rows";
import { attribution } from "./schema";
import { FindingView, SheetView, TextsView } from "./views";

/** A build, or a finished paper sheet written by hand, in; the whole sheet out, each number with its parts. */
export const deriveRulesSheet = verb({
  name: "rules.sheet",
  kind: "read",
  access: "anyone",
  scope: "rules:read",
  rate: "rules.sheet",
  input: z.strictObject({ build: BuildInput, locale: z.enum(["en", "fa"]).optional() }),
  output: z
    .object({ sheet: SheetView, findings: z.array(FindingView), texts: TextsView, attribution: z.string() })
    .meta({ id: "ExplainedSheet" }),
  async run({ ctx, input }) {
    const { build } = input;
    const pack = packOf(build.pack);
    const sheet = deriveSheet(pack, build);
    const findings = [...checkBuild(pack, build)];
    return {
      sheet,
      findings,
      texts: textsIn([sheet, findings], build, input.locale ?? ctx.origin.locale),
      attribution,
    };
  },
});
