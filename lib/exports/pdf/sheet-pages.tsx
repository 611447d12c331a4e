import { Document, Page, View } from "@react-pdf/renderer";
import { Abilities, Skills } from "./abilities";
import { Attacks, Casting, Resources } from "./fighting";
import { Footer } from "./footer";
import { Header } from "./header";
import { Biography, Equipment, Features, Notes, Trainings } from "./holdings";
import { endGap, type Face, Row } from "./kit";
import { SpellNames, SpellTable } from "./spells";
import { Vitals } from "./vitals";

const pageMargins = { paddingTop: 22, paddingHorizontal: 28, paddingBottom: 44 } as const;
const gutter = 12;
const biographyLengths = [3000, 2400, 1200, 700, 300] as const;
const briefBiographyLength = 1400;

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

/**
 * Features, spells and the story on the back, in two columns of about the same height: what the features have too much goes
 * under the spells, and the story where more room is left. `brief`: names only, so that the story stays.
 */
function Back({ face, brief }: { face: Face; brief: boolean }) {
  const { features, spells } = face.source.page.sheet;
  const rowsOfFeatures = brief ? 0 : features.length;
  const rowsOfSpells = brief ? 0 : spells.length * (face.density < 3 ? 1 : 0.6);
  const kept = Math.min(rowsOfFeatures, Math.ceil((rowsOfFeatures + rowsOfSpells) / 2));
  const moved = rowsOfFeatures - kept > 1 ? kept : rowsOfFeatures;
  const story = (
    <Biography
      face={face}
      lengthMax={brief ? briefBiographyLength : biographyLengths[face.density]}
    />
  );
  const storyFirst = moved <= rowsOfSpells + rowsOfFeatures - moved + 1;
  return (
    <Page size={paper[face.options.paper]} style={pageMargins}>
      <Row face={face} wrap style={{ alignItems: "flex-start" }}>
        <View style={{ flex: 1, ...endGap(face, gutter) }}>
          <Features face={face} lines={!brief} to={brief ? undefined : moved} />
          {storyFirst ? story : null}
        </View>
        <View style={{ flex: 1.15 }}>
          {brief ? <SpellNames face={face} /> : <SpellTable face={face} />}
          {moved < rowsOfFeatures ? <Features face={face} from={moved} /> : null}
          {storyFirst ? null : story}
        </View>
      </Row>
      <Notes face={face} />
      <Footer face={face} />
    </Page>
  );
}

/** Front and back, each as generous as it can be; one of them alone to try how much room it takes. */
export function TwoPages({
  front,
  back,
  brief = false,
}: {
  front?: Face;
  back?: Face;
  brief?: boolean;
}) {
  const either = front ?? back;
  return (
    <Document {...(either ? sheetMeta(either) : {})}>
      {front ? <Front face={front} /> : null}
      {back ? <Back face={back} brief={brief} /> : null}
    </Document>
  );
}
