import { loader } from "@/lib/transport/loader";
import { listOutbox } from "./verbs/list-outbox";
import { readNotifications } from "./verbs/read-notifications";

export const loadOutbox = loader(listOutbox);
export const loadNotifications = loader(readNotifications);

export { hasOutbox } from "./has-outbox";
