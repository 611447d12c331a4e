import { View } from "@react-pdf/renderer";
import { abilities } from "@/lib/rulebook/build";
import { Dot, endGap, type Face, panel, Row, Say, Section } from "./kit";

/** Six scores with their modifiers and saves. */
export function Abilities({ face }: { face: Face }) {
  const { t, name, signed } = face.words;
  const { sheet } = face.source.page;
  const pad = face.density >= 3 ? 1.2 : 2;
  return (
    <Section face={face} title={t("sections.abilities")}>
      {abilities.map((id) => {
        const { score, modifier } = sheet.abilities[id];
        const save = sheet.saves[id];
        return (
          <Row
            key={id}
            face={face}
            style={{
              ...panel(face),
              alignItems: "center",
              marginBottom: 2,
              paddingVertical: pad,
              paddingHorizontal: 4,
            }}
          >
            <View style={{ width: 24 }}>
              <Say face={face} size={face.size + 4.6} display align="center">
                {signed(modifier.value)}
              </Say>
            </View>
            <View style={{ flex: 1, paddingHorizontal: 4 }}>
              <Say face={face} bold>
                {name("ability", id)}
              </Say>
              <Say face={face} size={face.size - 1.4} color={face.ink.soft}>
                {t("score", { score: score.value })}
              </Say>
            </View>
            <View style={{ width: 44 }}>
              <Row face={face} style={{ alignItems: "center", justifyContent: "flex-end" }}>
                <Dot face={face} level={save.proficient ? "proficient" : "none"} />
                <Say face={face} bold>
                  {signed(save.bonus.value)}
                </Say>
              </Row>
              <Say face={face} size={face.size - 2} align="end" color={face.ink.soft}>
                {t("save")}
              </Say>
            </View>
          </Row>
        );
      })}
    </Section>
  );
}

export function Skills({ face }: { face: Face }) {
  const { t, name, signed } = face.words;
  return (
    <Section face={face} title={t("sections.skills")}>
      {face.source.page.sheet.skills.map((skill) => {
        const marked = skill.marks.some((mark) => mark.mode === "disadvantage")
          ? ` (${t("marks.disadvantage")})`
          : skill.marks.some((mark) => mark.mode === "advantage" && !mark.when)
            ? ` (${t("marks.advantage")})`
            : "";
        return (
          <Row
            key={skill.id}
            face={face}
            style={{ alignItems: "center", marginBottom: face.rtl ? 0 : 0.6 }}
          >
            <Dot face={face} level={skill.proficiency} />
            <View style={{ flex: 1, ...endGap(face, 2) }}>
              <Say face={face} bold={skill.proficiency !== "none"} lines={1}>
                {name("skill", skill.id) + marked}
              </Say>
            </View>
            <Say face={face} bold={skill.proficiency !== "none"}>
              {signed(skill.bonus.value)}
            </Say>
          </Row>
        );
      })}
    </Section>
  );
}
