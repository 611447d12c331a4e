import { z } from "zod";
import { isPerson } from "@/lib/kernel/actor";
import { must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { balanceOf } from "../balance-of";
import { monthlyGrant } from "../rules";
import { StarBalance } from "../schema";

export const getBalance = verb({
  name: "stars.get_balance",
  kind: "read",
  access: "member",
  scope: "stars:read",
  input: z.strictObject({}),
  output: StarBalance,
  async run({ ctx }) {
    must(isPerson(ctx.actor), "unauthenticated", "auth.required");
    const balance = await balanceOf(ctx.db, ctx.actor.userId);
    return { ...balance, monthly: monthlyGrant(balance.available) };
  },
});
