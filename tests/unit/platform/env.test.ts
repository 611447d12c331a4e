import { describe, expect, it } from "vitest";
import { BadConfiguration, parseEnv } from "@/lib/platform/env";

const enough = { DATABASE_URL: "postgres://a:b@localhost:5432/c", AUTH_SECRET: "x".repeat(32) };

function problemsOf(source: Record<string, string>): readonly string[] {
  try {
    parseEnv(source);
  } catch (error) {
    if (error instanceof BadConfiguration) return error.problems;
    throw error;
  }
  return [];
}

describe("the configuration", () => {
  it("is accepted with a database and a secret alone, and fills in the rest", () => {
    expect(parseEnv(enough)).toMatchObject({
      PORT: 3000,
      APP_URL: "http://localhost:3000",
      STORAGE_DRIVER: "disk",
    });
  });

  it("lists every wrong and missing value at once, by name, with what was expected", () => {
    const problems = problemsOf({
      PORT: "many",
      CORS_ORIGINS: "nowhere",
      AUTH_GOOGLE_ID: "id",
      STORAGE_DRIVER: "s3",
    });
    expect(problems.map((problem) => problem.split(":")[0]).sort()).toEqual([
      "AUTH_GOOGLE_SECRET",
      "AUTH_SECRET",
      "CORS_ORIGINS",
      "DATABASE_URL",
      "PORT",
      "S3_BUCKET",
    ]);
    expect(problems.find((problem) => problem.startsWith("PORT"))).toContain(
      "a whole number from 0 to 65535",
    );
  });

  it("takes a value that is set to nothing as not set", () => {
    expect(parseEnv({ ...enough, SMTP_URL: "", HF_STEPS: "  " })).toEqual(parseEnv(enough));
  });

  it("refuses a secret that can be guessed", () => {
    expect(problemsOf({ ...enough, AUTH_SECRET: "secret" })).toEqual([
      expect.stringContaining("at least 32 characters"),
    ]);
  });

  it("needs nothing while the site is built", () => {
    expect(problemsOf({ NEXT_PHASE: "phase-production-build" })).toEqual([]);
  });

  it("turns lists and switches into values", () => {
    const env = parseEnv({
      ...enough,
      CORS_ORIGINS: "https://a.example/x, http://b.example",
      TRUST_PROXY: "1",
    });
    expect(env.CORS_ORIGINS).toEqual(["https://a.example", "http://b.example"]);
    expect(env.TRUST_PROXY).toBe(true);
  });
});
