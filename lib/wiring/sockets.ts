import { sockets } from "@/lib/rooms/sockets";
import type { RulesOptions } from "@/lib/transport/door/request-rules";
import { socketServer } from "@/lib/transport/socket/socket-server";

/** The sockets of the product, on our own server. */
export const startSockets = (rules: RulesOptions) => socketServer(sockets, rules);
