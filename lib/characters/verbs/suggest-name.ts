import { z } from "zod";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { generateName } from "@/lib/rulebook/packs/srd-5.2/names/generate-name";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { seedLengthMax } from "../limits";

/** A name in the manner of a species, in Latin and Persian script; same seed, same name. */
export const suggestName = verb({
  name: "characters.suggest_name",
  kind: "read",
  access: "anyone",
  scope: "rules:read",
  input: z.strictObject({
    speciesId: z.string().max(60),
    seed: z.string().min(1).max(seedLengthMax),
  }),
  output: z.object({ latin: z.string(), persian: z.string() }),
  async run({ input }) {
    must(srd52.species.has(input.speciesId), "not_found", "rules.not_found");
    return generateName(input.speciesId, input.seed);
  },
});
