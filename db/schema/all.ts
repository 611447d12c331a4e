// Every table in one place: drizzle-kit reads it, and the client's relational queries are typed by it.
export * from "./accounts";
export * from "./characters";
export * from "./events";
export * from "./files";
export * from "./homebrew";
export * from "./house";
export * from "./portraits";
export * from "./sessions";
export * from "./tokens";
export * from "./users";
