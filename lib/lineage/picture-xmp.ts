import type { Id } from "@/lib/kernel/ids";
import { canonicalJson } from "./canonical-json";
import { recordBytesMax } from "./limits";
import { pictureLicences, SignedRecord, type SourceType, sourceTypeAddress } from "./schema";

const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
  plus: "http://ns.useplus.org/ldf/xmp/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  mw: "https://mythwright.org/ns/lineage/1/",
} as const;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function packet(properties: Readonly<Record<string, string | null | undefined>>): string {
  const names = Object.entries(namespaces).map(([name, uri]) => `xmlns:${name}="${uri}"`);
  const said = Object.entries(properties).flatMap(([name, value]) =>
    value == null ? [] : [`${name}="${escaped(value)}"`],
  );
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${names.join(" ")}>`,
    `<rdf:Description rdf:about="" ${said.join(" ")}/>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join("");
}

const typeOf = (type: SourceType | null) => (type ? sourceTypeAddress(type) : null);

/** What every stored file of a picture says of itself: its kind of source, and the name of its record. */
export function shortXmp(id: Id<"record">, type: SourceType | null): string {
  return packet({ "Iptc4xmpExt:DigitalSourceType": typeOf(type), "mw:record": id });
}

/** What a downloaded file says of itself: the same, licence and wish about training, and the whole signed record. */
export function fullXmp(signed: SignedRecord): string {
  const { content, id } = signed.record;
  const training = { allowed: "DMI-ALLOWED", prohibited: "DMI-PROHIBITED-AIMLTRAINING" };
  return packet({
    "Iptc4xmpExt:DigitalSourceType": typeOf(content?.sourceType ?? null),
    "plus:DataMining": content && `http://ns.useplus.org/ldf/vocab/${training[content.training]}`,
    "xmpRights:WebStatement": content && pictureLicences[content.licence],
    "mw:record": id,
    "mw:signed": Buffer.from(canonicalJson(signed), "utf8").toString("base64url"),
  });
}

/** What a packet from outside says; nobody has believed it yet. */
export function readXmp(xmp: string | null): { id: string | null; signed: SignedRecord | null } {
  const id = /\bmw:record="(rec_[0-9a-z]{26})"/.exec(xmp ?? "")?.[1] ?? null;
  const text = /\bmw:signed="([\w-]{1,40000})"/.exec(xmp ?? "")?.[1];
  if (!text) return { id, signed: null };
  try {
    const bytes = Buffer.from(text, "base64url");
    if (bytes.length > recordBytesMax) return { id, signed: null };
    const read = SignedRecord.safeParse(JSON.parse(bytes.toString("utf8")));
    return { id, signed: read.success ? read.data : null };
  } catch {
    return { id, signed: null };
  }
}

/** Whether a packet from outside says that a model made the picture, or a part of it. */
export const isModelMade = (xmp: string | null): boolean =>
  /digitalsourcetype\/(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia)\b/i.test(
    xmp ?? "",
  );
