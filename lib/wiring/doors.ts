import type { PersonalData } from "@/lib/kernel/ctx";
import type { JobDefinitions } from "@/lib/kernel/job";
import type { Subscriber } from "@/lib/kernel/subscriber";
import type { ApiTag, Route, Tagged } from "@/lib/transport/route";

type Doors = {
  routes?: () => Promise<{ api: readonly ApiTag[] }>;
  jobs?: () => Promise<{ jobs: JobDefinitions }>;
  subscribers?: () => Promise<{ subscribers: readonly Subscriber[] }>;
  personal?: () => Promise<{ personalData: PersonalData }>;
};

/**
 * What each noun has besides its declaration (`lib/nouns.ts`), loaded when it is first asked for. The order is that of
 * the chapters of the API's reference. A test holds the list against the files.
 */
export const doors: Readonly<Record<string, Doors>> = {
  credentials: {
    routes: () => import("@/lib/credentials/routes"),
    jobs: () => import("@/lib/credentials/jobs"),
    personal: () => import("@/lib/credentials/personal-data"),
  },
  users: {
    routes: () => import("@/lib/users/routes"),
    jobs: () => import("@/lib/users/jobs"),
    personal: () => import("@/lib/users/personal-data"),
  },
  profiles: {
    routes: () => import("@/lib/profiles/routes"),
    jobs: () => import("@/lib/profiles/jobs"),
  },
  notifications: {
    routes: () => import("@/lib/notifications/routes"),
    jobs: () => import("@/lib/notifications/jobs"),
    subscribers: () => import("@/lib/notifications/subscribers"),
  },
  "data-exports": {
    routes: () => import("@/lib/data-exports/routes"),
    jobs: () => import("@/lib/data-exports/jobs"),
  },
  sessions: {
    routes: () => import("@/lib/sessions/routes"),
    personal: () => import("@/lib/sessions/personal-data"),
  },
  tokens: {
    routes: () => import("@/lib/tokens/routes"),
    personal: () => import("@/lib/tokens/personal-data"),
  },
  activity: {
    routes: () => import("@/lib/activity/routes"),
    personal: () => import("@/lib/activity/personal-data"),
  },
  characters: {
    routes: () => import("@/lib/characters/routes"),
    personal: () => import("@/lib/characters/personal-data"),
  },
  versions: {
    routes: () => import("@/lib/versions/routes"),
    personal: () => import("@/lib/versions/personal-data"),
  },
  play: { routes: () => import("@/lib/play/routes") },
  homebrew: {
    routes: () => import("@/lib/homebrew/routes"),
    personal: () => import("@/lib/homebrew/personal-data"),
  },
  exports: { routes: () => import("@/lib/exports/routes") },
  imports: { routes: () => import("@/lib/imports/routes") },
  portraits: {
    routes: () => import("@/lib/portraits/routes"),
    jobs: () => import("@/lib/portraits/jobs"),
    personal: () => import("@/lib/portraits/personal-data"),
  },
  templates: {
    routes: () => import("@/lib/templates/routes"),
    jobs: () => import("@/lib/templates/jobs"),
    personal: () => import("@/lib/templates/personal-data"),
  },
  stars: {
    routes: () => import("@/lib/stars/routes"),
    jobs: () => import("@/lib/stars/jobs"),
    subscribers: () => import("@/lib/stars/subscribers"),
    personal: () => import("@/lib/stars/personal-data"),
  },
  lineage: {
    routes: () => import("@/lib/lineage/routes"),
    jobs: () => import("@/lib/lineage/jobs"),
    personal: () => import("@/lib/lineage/personal-data"),
  },
  files: {
    routes: () => import("@/lib/files/routes"),
    jobs: () => import("@/lib/files/jobs"),
    personal: () => import("@/lib/files/personal-data"),
  },
  rooms: {
    routes: () => import("@/lib/rooms/routes"),
    jobs: () => import("@/lib/rooms/jobs"),
    personal: () => import("@/lib/rooms/personal-data"),
  },
  dice: { routes: () => import("@/lib/dice/routes") },
  rules: { routes: () => import("@/lib/rules/routes") },
  admin: { routes: () => import("@/lib/admin/routes") },
  moderation: {
    routes: () => import("@/lib/moderation/routes"),
    jobs: () => import("@/lib/moderation/jobs"),
  },
};

async function all<Name extends keyof Doors>(name: Name) {
  type Part = Awaited<ReturnType<NonNullable<Doors[Name]>>>;
  const loaded = await Promise.all(Object.values(doors).map((noun) => noun[name]?.()));
  return loaded.filter((part) => part !== undefined) as Part[];
}

/** Every chapter of the REST API: the document, the reference and the tests read it. */
export async function apiTags(): Promise<readonly ApiTag[]> {
  return (await all("routes")).flatMap(({ api }) => api);
}

export async function allRoutes(): Promise<Tagged[]> {
  const tags = await apiTags();
  return tags.flatMap(({ name, routes }) =>
    Object.entries(routes).map(([key, mounted]) => ({ tag: name, key, route: mounted as Route })),
  );
}

/** Every job that any noun can put into the queue. */
export async function allJobs(): Promise<JobDefinitions> {
  return Object.assign({}, ...(await all("jobs")).map(({ jobs }) => jobs));
}

/** What each noun keeps about a person. */
export async function allPersonalData(): Promise<readonly PersonalData[]> {
  return (await all("personal")).map(({ personalData }) => personalData);
}

export async function allSubscribers(): Promise<readonly Subscriber[]> {
  return (await all("subscribers")).flatMap(({ subscribers }) => subscribers);
}
