import { loader, publicLoader } from "@/lib/transport/loader";
import { getPortraitRecord } from "./verbs/get-portrait-record";
import { listPublicKeys } from "./verbs/list-public-keys";

export const loadPortraitRecord = loader(getPortraitRecord);
export const loadPublicKeys = publicLoader(listPublicKeys, "en", { keep: false });
