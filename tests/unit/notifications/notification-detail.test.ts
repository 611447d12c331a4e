import { describe, expect, it } from "vitest";
import { notificationDetail } from "@/lib/notifications/mails/notification-detail";

describe("the fact that an e-mail names", () => {
  it("is a number in the reader's digits", () => {
    expect(notificationDetail("fa", "recovery_code_used", "9")).toBe("۹");
    expect(notificationDetail("en", "recovery_code_used", "9")).toBe("9");
    expect(notificationDetail("fa", "phone_changed", "…4567")).toBe("…۴۵۶۷");
  });

  it("is a sign-in method by its name, not by its id", () => {
    expect(notificationDetail("en", "sign_in_method_added", "github")).toBe("GitHub");
    expect(notificationDetail("fa", "sign_in_method_removed", "google")).toBe("گوگل");
    expect(notificationDetail("fa", "second_factor_on", "TOTP")).toBe("برنامهٔ احراز هویت");
  });

  it("is left alone where somebody wrote it", () => {
    expect(notificationDetail("fa", "sign_in_method_added", "کلید 2 من")).toBe("کلید 2 من");
    expect(notificationDetail("en", "token_created", "TOTP")).toBe("TOTP");
  });
});
