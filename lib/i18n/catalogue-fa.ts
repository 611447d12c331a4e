// Written by scripts/messages.ts from messages/fa/.
import accounts from "@/messages/fa/accounts.json" with { type: "json" };
import activity from "@/messages/fa/activity.json" with { type: "json" };
import admin from "@/messages/fa/admin.json" with { type: "json" };
import appearance from "@/messages/fa/appearance.json" with { type: "json" };
import auth from "@/messages/fa/auth.json" with { type: "json" };
import characters from "@/messages/fa/characters.json" with { type: "json" };
import chat from "@/messages/fa/chat.json" with { type: "json" };
import common from "@/messages/fa/common.json" with { type: "json" };
import credits from "@/messages/fa/credits.json" with { type: "json" };
import dashboard from "@/messages/fa/dashboard.json" with { type: "json" };
import dice from "@/messages/fa/dice.json" with { type: "json" };
import errors from "@/messages/fa/errors.json" with { type: "json" };
import exports from "@/messages/fa/exports.json" with { type: "json" };
import faults from "@/messages/fa/faults.json" with { type: "json" };
import files from "@/messages/fa/files.json" with { type: "json" };
import history from "@/messages/fa/history.json" with { type: "json" };
import homebrew from "@/messages/fa/homebrew.json" with { type: "json" };
import imports from "@/messages/fa/imports.json" with { type: "json" };
import inventory from "@/messages/fa/inventory.json" with { type: "json" };
import landing from "@/messages/fa/landing.json" with { type: "json" };
import layout from "@/messages/fa/layout.json" with { type: "json" };
import legal from "@/messages/fa/legal.json" with { type: "json" };
import lineage from "@/messages/fa/lineage.json" with { type: "json" };
import magicItems from "@/messages/fa/magicItems.json" with { type: "json" };
import mails from "@/messages/fa/mails.json" with { type: "json" };
import outbox from "@/messages/fa/outbox.json" with { type: "json" };
import play from "@/messages/fa/play.json" with { type: "json" };
import portraits from "@/messages/fa/portraits.json" with { type: "json" };
import rooms from "@/messages/fa/rooms.json" with { type: "json" };
import rulebook from "@/messages/fa/rulebook.json" with { type: "json" };
import settings from "@/messages/fa/settings.json" with { type: "json" };
import sheet from "@/messages/fa/sheet.json" with { type: "json" };
import showcase from "@/messages/fa/showcase.json" with { type: "json" };
import spells from "@/messages/fa/spells.json" with { type: "json" };
import stars from "@/messages/fa/stars.json" with { type: "json" };
import table from "@/messages/fa/table.json" with { type: "json" };
import templates from "@/messages/fa/templates.json" with { type: "json" };
import tokens from "@/messages/fa/tokens.json" with { type: "json" };
import ui from "@/messages/fa/ui.json" with { type: "json" };
import wizard from "@/messages/fa/wizard.json" with { type: "json" };

export const fa = {
  accounts,
  activity,
  admin,
  appearance,
  auth,
  characters,
  chat,
  common,
  credits,
  dashboard,
  dice,
  errors,
  exports,
  faults,
  files,
  history,
  homebrew,
  imports,
  inventory,
  landing,
  layout,
  legal,
  lineage,
  magicItems,
  mails,
  outbox,
  play,
  portraits,
  rooms,
  rulebook,
  settings,
  sheet,
  showcase,
  spells,
  stars,
  table,
  templates,
  tokens,
  ui,
  wizard,
};
