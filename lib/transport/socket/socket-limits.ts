/** Bytes of one frame from a client; a longer one closes the socket with 1009. */
export const frameBytesMax = 64 * 1024;
/** Bytes that may wait for a slow reader before they are cut off. */
export const waitingBytesMax = 1024 * 1024;
/** Frames that may wait while the one before is worked on. */
export const framesWaitingMax = 64;
/** Sockets of one person, and of this process. */
export const socketsPerPersonMax = 20;
export const socketsMax = 10_000;
/** How often a sign of life is asked for, and how long it may take. */
export const heartbeatMs = 25_000;
/** A token must be good this soon after the connection. */
export const proofMs = 10_000;
/** What stays open is proved anew this often, besides when something is known to have ended. */
export const recheckMs = 60_000;
/** A peer that does not answer a close is cut off. */
export const closeMs = 2000;

export const closeCodes = {
  goingAway: 1001,
  malformed: 1008,
  tooSlow: 1013,
  badToken: 4001,
  signedOut: 4003,
  notInRoom: 4004,
  silent: 4008,
  tooMany: 4029,
} as const;
