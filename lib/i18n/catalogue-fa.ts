// Written by scripts/messages.ts from messages/fa/.
import appearance from "@/messages/fa/appearance.json" with { type: "json" };
import common from "@/messages/fa/common.json" with { type: "json" };
import credits from "@/messages/fa/credits.json" with { type: "json" };
import errors from "@/messages/fa/errors.json" with { type: "json" };
import faults from "@/messages/fa/faults.json" with { type: "json" };
import landing from "@/messages/fa/landing.json" with { type: "json" };
import layout from "@/messages/fa/layout.json" with { type: "json" };
import portraits from "@/messages/fa/portraits.json" with { type: "json" };
import rulebook from "@/messages/fa/rulebook.json" with { type: "json" };
import sheet from "@/messages/fa/sheet.json" with { type: "json" };
import showcase from "@/messages/fa/showcase.json" with { type: "json" };
import ui from "@/messages/fa/ui.json" with { type: "json" };
import wizard from "@/messages/fa/wizard.json" with { type: "json" };

export const fa = {
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
