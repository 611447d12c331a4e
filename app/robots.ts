import type { MetadataRoute } from "next";
import { env } from "@/lib/platform/env";

export default function robots(): MetadataRoute.Robots {
  const own = [
    "/api/",
    "/dashboard",
    "/create",
    "/characters",
    "/settings",
    "/outbox",
    "/showcase/search",
  ];
  const disallow = own.flatMap((path) => (path === "/api/" ? [path] : [path, `/fa${path}`]));
  return {
    rules: { userAgent: "*", allow: ["/", "/api/docs"], disallow },
    sitemap: `${env().APP_URL}/sitemap.xml`,
  };
}
