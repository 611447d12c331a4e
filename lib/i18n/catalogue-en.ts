// Written by scripts/messages.ts from messages/en/.
import accounts from "@/messages/en/accounts.json" with { type: "json" };
import activity from "@/messages/en/activity.json" with { type: "json" };
import admin from "@/messages/en/admin.json" with { type: "json" };
import appearance from "@/messages/en/appearance.json" with { type: "json" };
import auth from "@/messages/en/auth.json" with { type: "json" };
import characters from "@/messages/en/characters.json" with { type: "json" };
import chat from "@/messages/en/chat.json" with { type: "json" };
import common from "@/messages/en/common.json" with { type: "json" };
import credits from "@/messages/en/credits.json" with { type: "json" };
import dashboard from "@/messages/en/dashboard.json" with { type: "json" };
import dice from "@/messages/en/dice.json" with { type: "json" };
import errors from "@/messages/en/errors.json" with { type: "json" };
import exports from "@/messages/en/exports.json" with { type: "json" };
import faults from "@/messages/en/faults.json" with { type: "json" };
import files from "@/messages/en/files.json" with { type: "json" };
import history from "@/messages/en/history.json" with { type: "json" };
import homebrew from "@/messages/en/homebrew.json" with { type: "json" };
import imports from "@/messages/en/imports.json" with { type: "json" };
import inventory from "@/messages/en/inventory.json" with { type: "json" };
import landing from "@/messages/en/landing.json" with { type: "json" };
import layout from "@/messages/en/layout.json" with { type: "json" };
import legal from "@/messages/en/legal.json" with { type: "json" };
import lineage from "@/messages/en/lineage.json" with { type: "json" };
import magicItems from "@/messages/en/magicItems.json" with { type: "json" };
import mails from "@/messages/en/mails.json" with { type: "json" };
import outbox from "@/messages/en/outbox.json" with { type: "json" };
import play from "@/messages/en/play.json" with { type: "json" };
import portraits from "@/messages/en/portraits.json" with { type: "json" };
import rooms from "@/messages/en/rooms.json" with { type: "json" };
import rulebook from "@/messages/en/rulebook.json" with { type: "json" };
import settings from "@/messages/en/settings.json" with { type: "json" };
import sheet from "@/messages/en/sheet.json" with { type: "json" };
import showcase from "@/messages/en/showcase.json" with { type: "json" };
import spells from "@/messages/en/spells.json" with { type: "json" };
import stars from "@/messages/en/stars.json" with { type: "json" };
import table from "@/messages/en/table.json" with { type: "json" };
import templates from "@/messages/en/templates.json" with { type: "json" };
import tokens from "@/messages/en/tokens.json" with { type: "json" };
import ui from "@/messages/en/ui.json" with { type: "json" };
import wizard from "@/messages/en/wizard.json" with { type: "json" };

export const en = {
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
