/** `open`: anybody who knows its id may join. */
export const roomKinds = ["party", "direct", "open"] as const;

export const roomRoles = ["game_master", "player", "spectator"] as const;
export type RoomRole = (typeof roomRoles)[number];

/** What a member wants to hear of. */
export const involvements = ["everything", "mentions", "nothing"] as const;
export type Involvement = (typeof involvements)[number];

/** Who may do something in a room. */
export const roomCircles = ["game_masters", "players", "everybody"] as const;
export type RoomCircle = (typeof roomCircles)[number];

export const messageKinds = [
  "text",
  "image",
  "video",
  "audio",
  "document",
  "roll",
  "system",
] as const;

/** What a system message tells of (`meta.what`). */
export const systemNews = [
  "created",
  "joined",
  "left",
  "removed",
  "banned",
  "renamed",
  "role_changed",
  "character_changed",
  "charter_changed",
  "owner_changed",
  "archived",
  "unarchived",
  "error",
] as const;
export type SystemNews = (typeof systemNews)[number];

/** How a membership changed, in `member` events. `left`, `removed`, `banned` and `erased` end it. */
export const memberChanges = [
  "joined",
  "left",
  "removed",
  "banned",
  "erased",
  "merged",
  "role",
  "character",
  "owner",
] as const;
export type MemberChange = (typeof memberChanges)[number];
export const membershipEnds: readonly string[] = ["left", "removed", "banned", "erased"];
