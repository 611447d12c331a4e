/** By it a ticket is told from a token. */
export const ticketPrefix = "mwt_";
