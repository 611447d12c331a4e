import { describe, expect, it } from "vitest";
import { inference } from "@/lib/platform/inference/inference";
import { mail } from "@/lib/platform/mail/mail";
import { takeToken } from "@/lib/platform/rate-limit/rate-limit";
import { redis } from "@/lib/platform/redis/redis";
import { sms } from "@/lib/platform/sms/sms";
import { storage } from "@/lib/platform/storage/storage";
import { availableProviders, chooseProvider } from "@/lib/portraits/providers/choose-provider";
import { paintedImage } from "@/tests/support/stand-ins/odd-images";

const nowhere = () => Promise.reject(new Error("not asked for here"));

describe("an installation without any account", () => {
  it("keeps files on disk, e-mails and text messages in the outbox and counts in the process", async () => {
    expect(storage().name).toBe("disk");
    expect(mail(nowhere).name).toBe("outbox");
    expect(sms(nowhere).name).toBe("outbox");
    expect(redis()).toBeNull();
    expect(await takeToken("pages", "203.0.113.9")).toMatchObject({
      allowed: true,
      limit: 600,
      remaining: 599,
    });
  });

  it("offers the painter, and gives it also to whoever asks for the model", async () => {
    expect(inference()).toBeNull();
    expect(availableProviders()).toEqual(["painter"]);
    const paint = async () => ({ png: await paintedImage(20, 30), width: 20, height: 30 });
    expect(chooseProvider(paint).name).toBe("painter");
    expect(chooseProvider(paint, "hugging-face").name).toBe("painter");
  });
});
