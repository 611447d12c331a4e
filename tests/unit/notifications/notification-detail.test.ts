import { describe, expect, it } from "vitest";
import { noticeDetail } from "@/lib/notifications/mails/notification-detail";

describe("the fact that a letter names", () => {
  it("is a number in the reader's digits", () => {
    expect(noticeDetail("fa", "recovery_code_used", "9")).toBe("۹");
    expect(noticeDetail("en", "recovery_code_used", "9")).toBe("9");
    expect(noticeDetail("fa", "phone_changed", "…4567")).toBe("…۴۵۶۷");
  });

  it("is a way in by its name, not by its id", () => {
    expect(noticeDetail("en", "way_in_added", "github")).toBe("GitHub");
    expect(noticeDetail("fa", "way_in_removed", "google")).toBe("گوگل");
    expect(noticeDetail("fa", "second_factor_on", "TOTP")).toBe("برنامهٔ احراز هویت");
  });

  it("is left alone where somebody wrote it", () => {
    expect(noticeDetail("fa", "way_in_added", "کلید 2 من")).toBe("کلید 2 من");
    expect(noticeDetail("en", "token_created", "TOTP")).toBe("TOTP");
  });
});
