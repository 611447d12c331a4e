// Written by scripts/messages.ts from messages/en/.
import appearance from "@/messages/en/appearance.json" with { type: "json" };
import common from "@/messages/en/common.json" with { type: "json" };
import credits from "@/messages/en/credits.json" with { type: "json" };
import errors from "@/messages/en/errors.json" with { type: "json" };
import faults from "@/messages/en/faults.json" with { type: "json" };
import landing from "@/messages/en/landing.json" with { type: "json" };
import layout from "@/messages/en/layout.json" with { type: "json" };
import portraits from "@/messages/en/portraits.json" with { type: "json" };
import rulebook from "@/messages/en/rulebook.json" with { type: "json" };
import sheet from "@/messages/en/sheet.json" with { type: "json" };
import showcase from "@/messages/en/showcase.json" with { type: "json" };
import ui from "@/messages/en/ui.json" with { type: "json" };
import wizard from "@/messages/en/wizard.json" with { type: "json" };

export const en = {
  appearance,
  common,
  credits,
  errors,
  faults,
  landing,
  layout,
  portraits,
  rulebook,
  sheet,
  showcase,
  ui,
  wizard,
};
