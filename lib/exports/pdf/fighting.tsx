import { View } from "@react-pdf/renderer";
import { attackName, attackNotes, extraLines, otherCastingLines } from "../sheet-lines";
import { diceText } from "../spell-facts";
import { Blank, Boxes, endGap, type Face, Row, Say, Section } from "./kit";

/** Weapons and other attacks, one a row. */
export function Attacks({ face }: { face: Face }) {
  const { words, source } = face;
  const { t, name, signed, comma } = words;
  const { attacks, attacksPerAction, criticalFrom } = source.page.sheet;
  const extra = [
    ...(attacksPerAction.value > 1
      ? [`${t("vitals.attacksPerAction")}: ${face.number(attacksPerAction.value)}`]
      : []),
    ...(criticalFrom < 20 ? [t("vitals.criticalFrom", { from: criticalFrom })] : []),
    ...extraLines(source, words),
  ];
  return (
    <Section face={face} title={t("sections.attacks")}>
      {attacks.map((attack) => (
        <View key={attack.id} wrap={false} style={{ marginBottom: face.density >= 3 ? 1 : 2 }}>
          <Row face={face} style={{ alignItems: "baseline" }}>
            <View style={{ flex: 1, ...endGap(face, 3) }}>
              <Say face={face} bold lines={2}>
                {attackName(attack, words)}
              </Say>
            </View>
            <View style={{ width: face.size * 2.5, ...endGap(face, 3) }}>
              <Say face={face} bold align="end">
                {signed(attack.toHit.value)}
              </Say>
            </View>
            <View style={{ width: face.size * 4.2, ...endGap(face, 3) }}>
              <Say face={face} bold align="end">
                {diceText(attack.damage.dice, attack.damage.bonus.value, source.locale)}
              </Say>
            </View>
            <View style={{ width: face.size * (face.rtl ? 3.6 : 5.4) }}>
              <Say face={face} size={face.size - 1} color={face.ink.soft} lines={1}>
                {name("damage", attack.damage.type)}
              </Say>
            </View>
          </Row>
          {face.density < 4 ? (
            <Say
              face={face}
              size={face.size - 1.4}
              color={face.ink.soft}
              lines={face.density > 1 ? 1 : 2}
            >
              {attackNotes(attack, words).join(comma)}
            </Say>
          ) : null}
        </View>
      ))}
      {extra.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sources can say the same
        <Say key={index} face={face} size={face.size - 0.6}>
          {line}
        </Say>
      ))}
    </Section>
  );
}

const boxesMax = 12;

/** Uses to be ticked off; a pool of points gets a line to write on. */
export function Resources({ face }: { face: Face }) {
  const { t, name } = face.words;
  const { resources } = face.source.page.sheet;
  if (resources.length === 0) return null;
  return (
    <Section face={face} title={t("sections.resources")}>
      {resources.map((resource) => (
        <Row key={resource.id} face={face} style={{ alignItems: "center", marginBottom: 1.5 }}>
          <View style={{ flex: 1, ...endGap(face, 4) }}>
            <Say face={face} bold lines={1}>
              {name("resource", resource.id) + (resource.die ? ` (${resource.die})` : "")}
            </Say>
            {face.density < 3 ? (
              <Say face={face} size={face.size - 1.8} color={face.ink.soft} lines={1}>
                {name("recovery", resource.recovery)}
              </Say>
            ) : null}
          </View>
          {resource.unit === "use" && resource.max.value <= boxesMax ? (
            <Boxes face={face} count={resource.max.value} size={6} />
          ) : (
            <Row face={face} style={{ alignItems: "center" }}>
              <Blank face={face} width={22} />
              <Say face={face} bold>
                {` / ${face.number(resource.max.value)}`}
              </Say>
            </Row>
          )}
        </Row>
      ))}
    </Section>
  );
}

/** Save DC and attack of each class, and the slots to be ticked off. */
export function Casting({ face }: { face: Face }) {
  const { t, name, signed, comma } = face.words;
  const { casters, spellSlots, pactSlots, spells } = face.source.page.sheet;
  if (casters.length === 0 && spells.length === 0) return null;
  return (
    <Section face={face} title={t("sections.spellcasting")}>
      {casters.map((caster) => (
        <View key={caster.class} style={{ marginBottom: 2 }}>
          <Say face={face} bold>
            {t("casting.line", {
              class: name("class", caster.class),
              ability: name("ability", caster.ability),
              dc: caster.saveDc.value,
              attack: signed(caster.attack.value),
            })}
          </Say>
          {face.density < 4 ? (
            <Say face={face} size={face.size - 1.2} color={face.ink.soft}>
              {[
                ...(caster.cantripsKnown.value > 0
                  ? [t("casting.cantrips", { count: caster.cantripsKnown.value })]
                  : []),
                t("casting.prepared", { count: caster.preparedMax.value }),
              ].join(comma)}
            </Say>
          ) : null}
        </View>
      ))}
      {otherCastingLines(face.source, face.words).map((line) => (
        <View key={line} style={{ marginBottom: 2 }}>
          <Say face={face} bold={casters.length === 0}>
            {line}
          </Say>
        </View>
      ))}
      <Row face={face} style={{ flexWrap: "wrap" }}>
        {spellSlots.map(({ level, max }) => (
          <Slot
            key={level}
            face={face}
            label={t("casting.levelTitle", { level })}
            count={max.value}
          />
        ))}
        {pactSlots ? (
          <Slot
            face={face}
            label={`${t("casting.pactShort")} (${t("casting.levelTitle", { level: pactSlots.level })})`}
            count={pactSlots.max.value}
          />
        ) : null}
      </Row>
    </Section>
  );
}

function Slot({ face, label, count }: { face: Face; label: string; count: number }) {
  return (
    <Row face={face} style={{ alignItems: "center", marginBottom: 1, ...endGap(face, 8) }}>
      <Say face={face} size={face.size - 1} color={face.ink.soft} style={endGap(face, 2)}>
        {label}
      </Say>
      <Boxes face={face} count={count} size={6} />
    </Row>
  );
}
