import { loader } from "@/lib/transport/loader";
import { compareVersions } from "./verbs/compare-versions";
import { getVersion } from "./verbs/get-version";
import { listVersions } from "./verbs/list-versions";

export const loadVersions = loader(listVersions);
export const loadVersion = loader(getVersion);
export const loadComparison = loader(compareVersions);
