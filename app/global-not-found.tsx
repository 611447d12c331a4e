import { translator } from "@/lib/i18n/translator";
import "./globals.css";

export default function GlobalNotFound() {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <body>
        <h1>{translator("en", "errors")("notFound.title")}</h1>
      </body>
    </html>
  );
}
