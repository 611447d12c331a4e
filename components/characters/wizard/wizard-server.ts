import { chooseAction, describeCharacterAction } from "@/lib/characters/actions";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardServer } from "./wizard-store";

/** The store's way to the server: the same actions that a form without script would reach. */
export function wizardServer(id: string, locale: Locale, refresh: () => void): WizardServer {
  return {
    choose: ({ choices, ...input }) =>
      chooseAction({
        id,
        locale,
        ...input,
        choices: choices.map(({ slot, take, scores, rolls }) => ({
          slot,
          take: [...take],
          ...(scores ? { scores } : {}),
          ...(rolls ? { rolls: rolls.map((dice) => [...dice]) } : {}),
        })),
      }),
    describe: (input) => describeCharacterAction({ id, ...input }),
    refresh,
  };
}
