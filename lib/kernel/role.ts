export type Role = "user" | "moderator" | "admin" | "superuser";

export type StaffRole = Exclude<Role, "user">;
