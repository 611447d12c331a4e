import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { packOf, rowsOf } from "../rows";
import { attribution, ruleKinds } from "../schema";

/** What there is: packs, kinds of rows with their numbers, and the attribution that goes with the data. */
export const describeRules = verb({
  name: "rules.describe",
  kind: "read",
  access: "anyone",
  scope: "rules:read",
  rate: "rules.read",
  input: z.strictObject({}),
  output: z
    .object({
      packs: z.array(
        z.object({
          id: z.string(),
          version: z.string(),
          kinds: z.array(z.object({ kind: z.string(), rows: z.int() })),
        }),
      ),
      attribution: z.string(),
    })
    .meta({ id: "RulesIndex" }),
  async run() {
    const pack = packOf("srd-5.2");
    const kinds = ruleKinds.map((kind) => ({ kind, rows: rowsOf(pack, kind).size }));
    return { packs: [{ id: pack.id, version: pack.version, kinds }], attribution };
  },
});
