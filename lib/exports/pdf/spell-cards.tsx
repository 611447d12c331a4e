import { Document, Page, View } from "@react-pdf/renderer";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { SpellSheet } from "@/lib/rulebook/sheet";
import { spellUse } from "../sheet-lines";
import { spellFacts } from "../spell-facts";
import { Footer } from "./footer";
import { type Face, Row, Say } from "./kit";
import { sheetMeta } from "./sheet-pages";

const mm = 72 / 25.4;
/** A playing card: three by three on A4 and on Letter. */
const card = { width: 63 * mm, height: 85 * mm } as const;
const perRow = 3;
const perPage = 9;
/** The most that are printed; nobody learns as many. */
const cardsMax = 180;
const paper = {
  a4: { size: "A4", width: 595.28 },
  letter: { size: "LETTER", width: 612 },
} as const;

/** One spell a card, to be cut along the lines. */
export function SpellCards({ face }: { face: Face }) {
  const { t } = face.words;
  const spells = face.source.page.sheet.spells.slice(0, cardsMax);
  const pages = Array.from({ length: Math.max(1, Math.ceil(spells.length / perPage)) }, (_, page) =>
    spells.slice(page * perPage, (page + 1) * perPage),
  );
  const { size, width } = paper[face.options.paper];
  return (
    <Document {...sheetMeta(face)} title={`${face.words.characterName}: ${t("pdf.spellCards")}`}>
      {pages.map((onPage, page) => (
        <Page
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name
          key={page}
          size={size}
          style={{ paddingTop: 18, paddingHorizontal: (width - card.width * perRow) / 2 }}
        >
          {onPage.length === 0 ? (
            <Say face={face} size={12} align="center" style={{ marginTop: 60 }}>
              {t("pdf.noSpells")}
            </Say>
          ) : null}
          <Row face={face} style={{ flexWrap: "wrap" }}>
            {onPage.map((spell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same spell can come from two sources
              <Card key={index} face={face} spell={spell} />
            ))}
          </Row>
          <Footer face={face} />
        </Page>
      ))}
    </Document>
  );
}

function Card({ face, spell }: { face: Face; spell: SpellSheet }) {
  const { t, name, line, signed, comma } = face.words;
  const { page, locale } = face.source;
  const row = withHomebrew(srd52, page.character.build).spells.get(spell.id);
  const facts = row ? spellFacts(row, face.words, locale) : undefined;
  const numbers = [
    ...(row?.save ? [t("spell.saveDc", { dc: spell.saveDc.value })] : []),
    ...(row?.attack ? [t("spell.toHit", { bonus: signed(spell.attack.value) })] : []),
  ];
  const rows = facts
    ? [
        [t("spell.castingTime"), facts.time],
        [t("spell.rangeLabel"), facts.range],
        [t("spell.componentsLabel"), facts.components],
        [t("spell.durationLabel"), facts.duration],
      ]
    : [];
  return (
    <View
      wrap={false}
      style={{
        width: card.width,
        height: card.height,
        borderWidth: 0.5,
        borderColor: face.ink.rule,
        borderStyle: "dashed",
        padding: 9,
      }}
    >
      <View
        style={{
          borderWidth: 0.8,
          borderColor: face.ink.accent,
          borderRadius: 6,
          padding: 7,
          flex: 1,
          ...(face.ink.panel ? { backgroundColor: face.ink.panel } : {}),
        }}
      >
        <Say face={face} display size={13} lines={2} color={face.ink.accent}>
          {name("spell", spell.id)}
        </Say>
        <View
          style={{
            borderBottomWidth: 0.6,
            borderBottomColor: face.ink.rule,
            paddingBottom: 2,
            marginBottom: 3,
          }}
        >
          <Say face={face} size={7.6} color={face.ink.soft}>
            {facts?.kind ?? ""}
          </Say>
        </View>
        {rows.map(([label = "", value = ""]) => (
          <View key={label} style={{ marginBottom: 1.2 }}>
            <Say face={face} size={7.6} lines={2}>{`${label}: ${value}`}</Say>
          </View>
        ))}
        <View
          style={{
            borderTopWidth: 0.6,
            borderTopColor: face.ink.rule,
            paddingTop: 4,
            marginTop: 3,
            flex: 1,
          }}
        >
          <Say face={face} size={9.6} lines={5}>
            {line("spell", spell.id) ?? ""}
          </Say>
          {facts && facts.effects.length > 0 ? (
            <Say face={face} size={8.2} style={{ marginTop: 5 }} lines={4}>
              {facts.effects.join(comma)}
            </Say>
          ) : null}
        </View>
        {numbers.length > 0 ? (
          <Say face={face} bold size={11} align="center" color={face.ink.accent}>
            {numbers.join(" · ")}
          </Say>
        ) : null}
        <Say face={face} size={6} align="center" color={face.ink.soft} lines={1}>
          {[face.words.characterName, ...spellUse(spell, face.words)].join(" · ")}
        </Say>
      </View>
    </View>
  );
}
