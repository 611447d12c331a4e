import type { MetadataRoute } from "next";
import { translator } from "@/lib/i18n/translator";

export default function manifest(): MetadataRoute.Manifest {
  const t = translator("en", "common");
  return {
    name: t("brand"),
    short_name: t("brand"),
    description: t("tagline"),
    start_url: "/dashboard",
    display: "standalone",
    background_color: "#f6efe0",
    theme_color: "#f6efe0",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/512-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
