import { z } from "zod";
import { pageOf } from "@/lib/kernel/cursor";
import { idSchema } from "@/lib/kernel/ids";

export const MovementId = idSchema("movement");

export const movementKinds = [
  "welcome",
  "monthly",
  "granted",
  "reserved",
  "captured",
  "released",
] as const;
const starAccounts = ["available", "reserved", "grants", "spent"] as const;

export const StarBalance = z
  .object({
    available: z.int().describe("Stars that can be spent"),
    reserved: z.int().describe("Stars that are set aside for what is being made"),
    monthly: z.int().describe("Stars that the next month brings"),
  })
  .meta({ id: "StarBalance" });

export const StarMovement = z
  .object({
    id: MovementId,
    kind: z.enum(movementKinds),
    amount: z.int().positive().describe("Stars that moved"),
    change: z.int().describe("What it did to the stars that can be spent"),
    balance: z.int().describe("Stars that could be spent afterwards"),
    entries: z
      .array(z.object({ account: z.enum(starAccounts), amount: z.int() }))
      .describe("Both sides; their sum is zero"),
    subjectId: z.string().nullable().describe("What it was for, e.g. a run of the portrait maker"),
    reason: z.string().nullable(),
    createdAt: z.date().transform((date) => date.toISOString()),
  })
  .meta({ id: "StarMovement", description: "One movement of stars: a line of the statement" });

export const StarMovementPage = pageOf(StarMovement).meta({ id: "StarMovementPage" });
export type StarMovementView = z.output<typeof StarMovement>;
export type StarBalanceView = z.output<typeof StarBalance>;

export const statementFilters = {
  kind: z.enum(movementKinds).optional(),
};
