import { cookies } from "next/headers";
import { z } from "zod";
import { crossingCookie } from "../oauth/oauth-intent";

const ticketCookie = "mw_second_step";
const ticketLifeS = 300;

type SecondStep = { ticket: string; methods: readonly string[]; next: string };

/** Hands the question for the second factor to the page that asks it, without showing it to the address bar. */
export async function keepSecondStep(step: SecondStep): Promise<void> {
  (await cookies()).set(ticketCookie, JSON.stringify(step), crossingCookie(ticketLifeS));
}

export async function secondStep(): Promise<SecondStep | null> {
  const kept = (await cookies()).get(ticketCookie)?.value;
  const step = z.object({ ticket: z.string(), methods: z.array(z.string()), next: z.string() });
  try {
    return kept ? step.parse(JSON.parse(kept)) : null;
  } catch {
    return null;
  }
}
