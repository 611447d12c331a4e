import { Image, View } from "@react-pdf/renderer";
import { versionUrl } from "../export-source";
import { endGap, type Face, Row, Say } from "./kit";

/** Name, what the character is, its face, and the way to this very version. */
export function Header({ face }: { face: Face }) {
  const { t, name, identity, characterName } = face.words;
  const { character, sheet } = face.source.page;
  const subclasses = sheet.classes.flatMap(({ subclass }) =>
    subclass ? [name("subclass", subclass)] : [],
  );
  const facts = [
    ...subclasses,
    sheet.background ? name("background", sheet.background) : undefined,
    character.alignment ? name("alignment", character.alignment) : undefined,
    character.pronouns || undefined,
    sheet.size ? name("size", sheet.size) : undefined,
  ].filter((fact) => fact !== undefined);
  const small = [
    ...(face.options.blank ? [] : [`${t("identity.xp")}: ${face.number(sheet.xp.current)}`]),
    ...(character.owner.name ? [`${t("identity.player")}: ${character.owner.name}`] : []),
  ];
  return (
    <Row face={face} style={{ alignItems: "center", marginBottom: 7 }}>
      {face.portrait && face.options.ink === "full" ? (
        <View
          style={{
            width: 48,
            height: 68,
            borderRadius: 4,
            borderTopLeftRadius: 24,
            borderTopRightRadius: 24,
            overflow: "hidden",
            ...endGap(face, 10),
          }}
        >
          <Image
            src={{ data: Buffer.from(face.portrait.data), format: face.portrait.format }}
            style={{ width: 48, height: 68, objectFit: "cover", objectPosition: "50% 20%" }}
          />
        </View>
      ) : null}
      <View style={{ flex: 1 }}>
        <Say
          face={face}
          display
          size={characterName.length > 34 ? 16 : 21}
          lines={2}
          color={face.ink.accent}
        >
          {characterName}
        </Say>
        <Say face={face} size={10.5} bold>
          {identity}
        </Say>
        <Say face={face} size={8.4} color={face.ink.soft}>
          {facts.join(" · ")}
        </Say>
        {small.length > 0 ? (
          <Say face={face} size={7.4} color={face.ink.soft}>
            {small.join(" · ")}
          </Say>
        ) : null}
      </View>
      <View style={{ width: 84, alignItems: "center" }}>
        <Image src={face.qr} style={{ width: 54, height: 54 }} />
        <Say face={face} size={5.8} align="center" color={face.ink.soft} style={{ marginTop: 2 }}>
          {t("pdf.scan")}
        </Say>
        <Say face={face} size={5.8} align="center" color={face.ink.soft}>
          {t("identity.version", { version: character.version })}
        </Say>
      </View>
    </Row>
  );
}

export function addressText(face: Face): string {
  return versionUrl(face.source).replace(/^https?:\/\//, "");
}
