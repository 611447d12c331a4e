declare module "@foundryvtt/foundryvtt-cli" {
  export function compilePack(from: string, to: string, options?: { log?: boolean }): Promise<void>;
  export function extractPack(from: string, to: string, options?: { log?: boolean }): Promise<void>;
}
