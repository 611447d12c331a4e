import { expect, it } from "vitest";
import { cacheControlOf } from "@/lib/platform/storage/cache-control";
import { newFileKey } from "@/lib/platform/storage/file-key";

it("lets no cache keep the archive of somebody, though it is locked", () => {
  expect(cacheControlOf(newFileKey("exports", "bin"))).toBe("private, no-store");
});

it("lets pictures of people be taken back, and keeps portraits for good", () => {
  expect(cacheControlOf(newFileKey("avatars", "webp"))).toMatch(/must-revalidate/);
  expect(cacheControlOf(newFileKey("portraits", "webp"))).toMatch(/immutable/);
});
