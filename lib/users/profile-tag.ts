/** The cache tag of everything that shows a member's profile. */
export const profileTag = (handle: string) => `profile:${handle.toLowerCase()}`;
