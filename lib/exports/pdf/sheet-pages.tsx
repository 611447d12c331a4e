import { Document, Page, View } from "@react-pdf/renderer";
import { Abilities, Skills } from "./abilities";
import { Attacks, Casting, Resources } from "./fighting";
import { Footer } from "./footer";
import { Header } from "./header";
import { Biography, Equipment, Features, Notes, Trainings } from "./holdings";
import { endGap, type Face, Row } from "./kit";
import { SpellNames, SpellTable } from "./spells";
import { Vitals } from "./vitals";

export const pageMargins = { paddingTop: 22, paddingHorizontal: 28, paddingBottom: 44 } as const;
const gutter = 12;
const biographyLengths = [3000, 2400, 1200, 500, 0] as const;

function title(face: Face): string {
  return face.words.t("pdf.title", { name: face.words.characterName });
}

export function sheetMeta(face: Face) {
  return {
    title: title(face),
    author: face.source.page.character.owner.name ?? "",
    creator: "Mythwright",
    producer: "Mythwright",
    language: face.source.locale,
    creationDate: new Date(face.source.page.character.updatedAt),
    modificationDate: new Date(face.source.page.character.updatedAt),
  };
}

const paper = { a4: "A4", letter: "LETTER" } as const;

/** Everything for a session on one page: spells by name, features by name. */
export function OnePage({ face }: { face: Face }) {
  return (
    <Document {...sheetMeta(face)}>
      <Page size={paper[face.options.paper]} style={pageMargins}>
        <Header face={face} />
        <Vitals face={face} />
        <Row face={face} wrap style={{ alignItems: "flex-start" }}>
          <View style={{ width: 152, ...endGap(face, gutter) }}>
            <Abilities face={face} />
            <Skills face={face} />
          </View>
          <View style={{ flex: 1.15, ...endGap(face, gutter) }}>
            <Attacks face={face} />
            <Casting face={face} />
            <SpellNames face={face} />
            <Resources face={face} />
          </View>
          <View style={{ flex: 1 }}>
            <Features face={face} lines={face.density <= 1} />
            <Trainings face={face} />
            <Equipment face={face} flow={face.density > 1} />
          </View>
        </Row>
        <Notes face={face} />
        <Footer face={face} />
      </Page>
    </Document>
  );
}

/** Numbers on the front. */
function Front({ face }: { face: Face }) {
  return (
    <Page size={paper[face.options.paper]} style={pageMargins}>
      <Header face={face} />
      <Vitals face={face} />
      <Row face={face} wrap style={{ alignItems: "flex-start" }}>
        <View style={{ width: 158, ...endGap(face, gutter) }}>
          <Abilities face={face} />
          <Skills face={face} />
        </View>
        <View style={{ flex: 1.35, ...endGap(face, gutter) }}>
          <Attacks face={face} />
          <Casting face={face} />
          <Resources face={face} />
        </View>
        <View style={{ flex: 1 }}>
          <Trainings face={face} />
          <Equipment face={face} flow={face.density > 1} />
        </View>
      </Row>
      <Notes face={face} />
      <Footer face={face} />
    </Page>
  );
}

/** Features, spells and the story on the back. */
function Back({ face }: { face: Face }) {
  return (
    <Page size={paper[face.options.paper]} style={pageMargins}>
      <Row face={face} wrap style={{ alignItems: "flex-start" }}>
        <View style={{ flex: 1, ...endGap(face, gutter) }}>
          <Features face={face} lines={face.density < 4} />
          <Biography face={face} lengthMax={biographyLengths[face.density]} />
        </View>
        {face.source.page.sheet.spells.length > 0 ? (
          <View style={{ flex: 1.15 }}>
            {face.density < 4 ? <SpellTable face={face} /> : <SpellNames face={face} />}
          </View>
        ) : null}
      </Row>
      <Notes face={face} />
      <Footer face={face} />
    </Page>
  );
}

/** Front and back, each as generous as it can be; one of them alone to try how much room it takes. */
export function TwoPages({ front, back }: { front?: Face; back?: Face }) {
  const either = front ?? back;
  return (
    <Document {...(either ? sheetMeta(either) : {})}>
      {front ? <Front face={front} /> : null}
      {back ? <Back face={back} /> : null}
    </Document>
  );
}
