import { View } from "@react-pdf/renderer";
import { Blank, Boxes, endGap, type Face, panel, Row, Say } from "./kit";

function Box({
  face,
  label,
  value,
  last,
}: {
  face: Face;
  label: string;
  value: string;
  last?: boolean;
}) {
  return (
    <View
      style={{
        ...panel(face),
        flex: 1,
        paddingVertical: 3,
        paddingHorizontal: 2,
        ...(last ? {} : endGap(face, 4)),
      }}
    >
      <Say face={face} size={15} display align="center">
        {value}
      </Say>
      <Say face={face} size={6} align="center" color={face.ink.soft}>
        {label}
      </Say>
    </View>
  );
}

/** What every turn of a fight asks for. */
export function Vitals({ face }: { face: Face }) {
  const { t, signed } = face.words;
  const { sheet } = face.source.page;
  const { number } = face;
  const dice = sheet.hitDice.map(({ die, count }) => `${count}d${die}`).join(" + ");
  return (
    <View style={{ marginBottom: 7 }}>
      <Row face={face} style={{ marginBottom: 4 }}>
        <Box face={face} label={t("vitals.armorClass")} value={number(sheet.armorClass.value)} />
        <Box face={face} label={t("vitals.hitPoints")} value={number(sheet.hitPoints.value)} />
        <Box
          face={face}
          label={t("vitals.initiative")}
          value={signed(sheet.initiative.bonus.value)}
        />
        <Box
          face={face}
          label={t("vitals.speed")}
          value={t("feet", { count: sheet.speed.walk.value })}
        />
        <Box
          face={face}
          label={t("vitals.proficiencyBonus")}
          value={signed(sheet.proficiencyBonus.value)}
        />
        <Box
          face={face}
          label={t("vitals.passivePerception")}
          value={number(sheet.passivePerception.value)}
          last
        />
      </Row>
      <Row
        face={face}
        style={{ ...panel(face), paddingVertical: 3, paddingHorizontal: 6, alignItems: "center" }}
      >
        <Tracked
          face={face}
          label={`${t("vitals.hitPoints")} (${t("vitals.current")})`}
          width={44}
        />
        <Tracked face={face} label={t("vitals.temporary")} width={28} />
        <Row face={face} style={{ alignItems: "center", ...endGap(face, 12) }}>
          <Say face={face} size={6.8} color={face.ink.soft} style={endGap(face, 3)}>
            {face.options.blank ? t("vitals.hitDice") : `${t("vitals.hitDice")} ${dice}`}
          </Say>
          <Blank face={face} width={28} />
        </Row>
        <Row face={face} style={{ alignItems: "center", ...endGap(face, 12) }}>
          <Say face={face} size={6.8} color={face.ink.soft} style={endGap(face, 3)}>
            {t("vitals.deathSaves")}
          </Say>
          <Say face={face} size={6} color={face.ink.soft} style={endGap(face, 1)}>
            {t("vitals.successes")}
          </Say>
          <Boxes face={face} count={3} size={5.5} />
          <Say face={face} size={6} color={face.ink.soft} style={{ marginHorizontal: 2 }}>
            {t("vitals.failures")}
          </Say>
          <Boxes face={face} count={3} size={5.5} />
        </Row>
        <Row face={face} style={{ alignItems: "center" }}>
          <Say face={face} size={6.8} color={face.ink.soft} style={endGap(face, 2)}>
            {t("vitals.heroicInspiration")}
          </Say>
          <Boxes face={face} count={1} size={6.5} />
        </Row>
      </Row>
    </View>
  );
}

function Tracked({ face, label, width }: { face: Face; label: string; width: number }) {
  return (
    <Row face={face} style={{ alignItems: "center", ...endGap(face, 12) }}>
      <Say face={face} size={6.8} color={face.ink.soft} style={endGap(face, 3)}>
        {label}
      </Say>
      <Blank face={face} width={width} />
    </Row>
  );
}
