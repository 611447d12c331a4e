import type { formats } from "./formats.ts";
import type { Messages } from "./load-messages.ts";
import type { Locale as OurLocale } from "./locales.ts";

declare module "use-intl" {
  interface AppConfig {
    Locale: OurLocale;
    Messages: Messages;
    Formats: typeof formats;
  }
}
