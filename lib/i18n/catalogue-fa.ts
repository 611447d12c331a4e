// Written by scripts/messages.ts from messages/fa/.
import common from "@/messages/fa/common.json" with { type: "json" };
import credits from "@/messages/fa/credits.json" with { type: "json" };
import errors from "@/messages/fa/errors.json" with { type: "json" };
import landing from "@/messages/fa/landing.json" with { type: "json" };
import layout from "@/messages/fa/layout.json" with { type: "json" };
import ui from "@/messages/fa/ui.json" with { type: "json" };

export const fa = {
  common,
  credits,
  errors,
  landing,
  layout,
  ui,
};
