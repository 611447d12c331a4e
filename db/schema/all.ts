// Every table in one place: drizzle-kit reads it, and the client's relational queries are typed by it.

export * from "./cache-tags";
export * from "./characters";
export * from "./credentials";
export * from "./data-exports";
export * from "./dice";
export * from "./events";
export * from "./files";
export * from "./homebrew";
export * from "./idempotency";
export * from "./lineage";
export * from "./messages";
export * from "./outbox";
export * from "./portraits";
export * from "./rooms";
export * from "./sessions";
export * from "./showcase";
export * from "./stars";
export * from "./templates";
export * from "./tokens";
export * from "./uploads";
export * from "./users";
export * from "./versions";
