import { View } from "@react-pdf/renderer";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { coinText, itemLines, trainingRows } from "../sheet-lines";
import { Blank, endGap, type Face, panel, Row, Say, Section } from "./kit";

type FeaturesProps = { face: Face; lines?: boolean; from?: number; to?: number };

/** Names of features, each with its line where there is room; from one on, or up to one, where two columns share them. */
export function Features({ face, lines = true, from = 0, to }: FeaturesProps) {
  const { t, name, line, comma } = face.words;
  const { features } = face.source.page.sheet;
  if (features.length === 0) return null;
  const named = features.slice(from, to).map((feature) => ({
    id: feature.id,
    name: name(feature.kind, feature.id),
    line: line(feature.kind, feature.id),
  }));
  if (!lines) {
    return (
      <Section face={face} title={t("sections.features")}>
        <Say face={face}>{[...new Set(named.map((feature) => feature.name))].join(comma)}</Say>
      </Section>
    );
  }
  return (
    <Section face={face} title={t("sections.features")}>
      {named.map((feature, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a feat can be taken twice
        <View key={index} wrap={false} style={{ marginBottom: face.density >= 3 ? 0.8 : 1.8 }}>
          <Say face={face} bold>
            {feature.name}
          </Say>
          {feature.line ? (
            <Say face={face} size={face.size - 0.8} color={face.ink.soft}>
              {feature.line}
            </Say>
          ) : null}
        </View>
      ))}
    </Section>
  );
}

export function Trainings({ face }: { face: Face }) {
  const { t } = face.words;
  const rows = trainingRows(face.source, face.words);
  if (rows.length === 0) return null;
  return (
    <Section face={face} title={t("sections.trainings")}>
      {rows.map(([key, text]) => (
        <View key={key} style={{ marginBottom: 1 }}>
          <Say face={face} size={face.size - 0.4}>{`${t(`trainings.${key}`)}: ${text}`}</Say>
        </View>
      ))}
    </Section>
  );
}

/** Used up in play: ammunition, potions, rations. */
function isConsumable(itemId: string): boolean {
  const kind = srd52.gear.get(itemId)?.kind;
  return kind === "ammunition" || kind === "consumable";
}

export function Equipment({ face, flow = false }: { face: Face; flow?: boolean }) {
  const { t, comma } = face.words;
  const { sheet } = face.source.page;
  const { blank } = face.options;
  const items = itemLines(face.source, face.words).map((item, index) => {
    const carried = sheet.inventory.filter(({ quantity }) => quantity > 0)[index];
    const emptied = blank && carried !== undefined && isConsumable(carried.item.id);
    const text = emptied ? `____ × ${item.text.replace(/^\S+ × /, "")}` : item.text;
    return item.notes.length > 0 ? `${text} (${item.notes.join(comma)})` : text;
  });
  return (
    <Section face={face} title={t("sections.equipment")}>
      {flow ? (
        <Say face={face} size={face.size - 0.3}>
          {items.join(comma) || t("equipment.nothing")}
        </Say>
      ) : (
        items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two alike things may be carried
          <Say key={index} face={face} size={face.size - 0.3}>
            {item}
          </Say>
        ))
      )}
      <Row face={face} style={{ marginTop: 2, alignItems: "center" }}>
        <Say face={face} bold size={face.size - 0.3} style={endGap(face, 4)}>
          {`${t("equipment.coins")}:`}
        </Say>
        {blank ? (
          <Blank face={face} width={70} />
        ) : (
          <Say face={face}>{coinText(face.source, face.words)}</Say>
        )}
      </Row>
      {blank || face.density >= 3 ? null : (
        <Say face={face} size={face.size - 1} color={face.ink.soft}>
          {t("equipment.carrying", {
            load: Math.round(sheet.carrying.load * 10) / 10,
            capacity: sheet.carrying.capacity.value,
          })}
        </Say>
      )}
    </Section>
  );
}

/** What room is left, to write in. */
export function Notes({ face }: { face: Face }) {
  return (
    <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, overflow: "hidden", marginTop: 2 }}>
      <View style={{ ...panel(face), flexGrow: 1, backgroundColor: "transparent", padding: 5 }}>
        <Say face={face} size={face.size - 1} color={face.ink.soft}>
          {face.words.t("sections.notes")}
        </Say>
      </View>
    </View>
  );
}

const paragraphsMax = 60;

export function Biography({ face, lengthMax }: { face: Face; lengthMax: number }) {
  const { biography } = face.source.page.character;
  const text = biography?.trim() ?? "";
  if (text === "" || lengthMax === 0) return null;
  const cut =
    text.length > lengthMax
      ? `${text.slice(0, text.lastIndexOf(" ", lengthMax) || lengthMax)} …`
      : text;
  return (
    <Section face={face} title={face.words.t("sections.biography")}>
      {cut
        .split(/\n+/)
        .filter((paragraph) => paragraph.trim() !== "")
        .slice(0, paragraphsMax)
        .map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
          <Say key={index} face={face} style={{ marginBottom: 3 }}>
            {paragraph}
          </Say>
        ))}
    </Section>
  );
}
