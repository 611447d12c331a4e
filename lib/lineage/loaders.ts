import { publicLoader } from "@/lib/transport/loader";
import { listPublicKeys } from "./verbs/list-public-keys";

export const loadPublicKeys = publicLoader(listPublicKeys, "en", { keep: false });
