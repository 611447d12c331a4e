import type { MetadataRoute } from "next";
import { locales } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";
import { env } from "@/lib/platform/env";

export default function robots(): MetadataRoute.Robots {
  const own = [
    "/api/",
    "/dashboard",
    "/create",
    "/characters",
    "/settings",
    "/outbox",
    "/explore/search",
    "/showcase/search",
  ];
  const disallow = own.flatMap((path) =>
    path === "/api/" ? [path] : locales.map((locale) => localePath(locale, path)),
  );
  return {
    rules: { userAgent: "*", allow: ["/", "/api/docs"], disallow },
    sitemap: `${env().APP_URL}/sitemap.xml`,
  };
}
