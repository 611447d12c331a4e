import { z } from "zod";

/** The last part of a link to join, or the id of an invitation to oneself. */
export const InvitationToken = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/)
  .describe("The token of the link, or the id of an invitation to you");
