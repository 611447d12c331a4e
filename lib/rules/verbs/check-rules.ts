import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { BuildInput } from "@/lib/rulebook/build-input";
import { checkBuild } from "@/lib/rulebook/check-build";
import { FindingView } from "@/lib/rulebook/sheet-view";
import { packOf } from "../rows";

/** Legality: every open choice, every violation and every homebrew entry, each with its rule. */
export const checkRules = verb({
  name: "rules.check",
  kind: "read",
  access: "anyone",
  scope: "rules:read",
  rate: "rules.sheet",
  input: z.strictObject({ build: BuildInput }),
  output: z
    .object({
      legal: z.boolean(),
      complete: z.boolean(),
      homebrew: z.boolean(),
      findings: z.array(FindingView),
    })
    .meta({ id: "Legality" }),
  async run({ input }) {
    const findings = [...checkBuild(packOf(input.build.pack), input.build)];
    const none = (severity: string) => !findings.some((finding) => finding.severity === severity);
    return {
      legal: none("violation"),
      complete: none("open"),
      homebrew: !none("homebrew"),
      findings,
    };
  },
});
