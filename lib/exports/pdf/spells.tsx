import { View } from "@react-pdf/renderer";
import { withHomebrew } from "@/lib/rulebook/homebrew";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { SpellSheet } from "@/lib/rulebook/sheet";
import { spellFacts } from "../spell-facts";
import { Boxes, endGap, type Face, Row, Say, Section } from "./kit";

function levelsOf(spells: readonly SpellSheet[]): number[] {
  return [...new Set(spells.map(({ level }) => level))].sort((a, b) => a - b);
}

/** Names only, a line for each level: for the front page. */
export function SpellNames({ face }: { face: Face }) {
  const { t, name, comma } = face.words;
  const { spells } = face.source.page.sheet;
  if (spells.length === 0) return null;
  return (
    <Section face={face} title={t("sections.spells")}>
      {levelsOf(spells).map((level) => {
        const names = spells
          .filter((spell) => spell.level === level)
          .map((spell) => name("spell", spell.id) + (spell.how === "spellbook" ? "°" : ""));
        const title = level === 0 ? t("casting.cantripsTitle") : t("casting.levelTitle", { level });
        return (
          <View key={level} style={{ marginBottom: 1.5 }}>
            <Say face={face} size={face.size - 0.4} bold color={face.ink.soft}>
              {title}
            </Say>
            <Say face={face}>{[...new Set(names)].join(comma)}</Say>
          </View>
        );
      })}
      {spells.some((spell) => spell.how === "spellbook") ? (
        <Say face={face} size={face.size - 1.6} color={face.ink.soft}>
          {`° ${t("casting.how.spellbook")}`}
        </Say>
      ) : null}
    </Section>
  );
}

/** Every spell with what is needed to cast it, and a box to mark it prepared. */
export function SpellTable({ face }: { face: Face }) {
  const { t, name, line, comma } = face.words;
  const { page, locale } = face.source;
  const { spells } = page.sheet;
  if (spells.length === 0) return null;
  const rows = withHomebrew(srd52, page.character.build).spells;
  return (
    <Section face={face} title={t("sections.spells")}>
      {levelsOf(spells).map((level) => (
        <View key={level} style={{ marginBottom: 2 }}>
          <Say face={face} bold color={face.ink.accent} size={face.size - 0.2}>
            {level === 0 ? t("casting.cantripsTitle") : t("casting.levelTitle", { level })}
          </Say>
          {spells
            .filter((spell) => spell.level === level)
            .map((spell, index) => {
              const row = rows.get(spell.id);
              const facts = row ? spellFacts(row, face.words, locale) : undefined;
              const about = face.density < 3 ? line("spell", spell.id) : undefined;
              const needs = facts
                ? [facts.time, facts.range, facts.components, facts.duration].join(" · ")
                : "";
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same spell can come from two sources
                <Row key={index} face={face} style={{ marginBottom: 1.4 }}>
                  <View
                    style={{
                      width: 9,
                      flexShrink: 0,
                      paddingTop: face.rtl ? 2 : 1,
                      ...endGap(face, 2),
                    }}
                  >
                    {level > 0 && spell.how !== "always" && spell.how !== "feature-only" ? (
                      <Boxes face={face} count={1} size={5.4} />
                    ) : null}
                  </View>
                  <View style={{ flex: 1 }}>
                    <Row face={face} style={{ alignItems: "flex-start" }}>
                      <Say face={face} bold style={endGap(face, 4)}>
                        {name("spell", spell.id) +
                          (spell.ritual ? `${comma}${t("casting.ritual")}` : "")}
                      </Say>
                      <View style={{ flex: 1, paddingTop: 1.4 }}>
                        <Say
                          face={face}
                          size={face.size - 1.6}
                          color={face.ink.soft}
                          lines={face.density < 2 ? 2 : 1}
                        >
                          {needs}
                        </Say>
                      </View>
                    </Row>
                    {about ? (
                      <Say face={face} size={face.size - 1} lines={2}>
                        {about}
                      </Say>
                    ) : null}
                  </View>
                </Row>
              );
            })}
        </View>
      ))}
    </Section>
  );
}
