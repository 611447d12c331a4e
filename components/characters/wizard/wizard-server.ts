import { chooseAction, updateCharacterAction } from "@/lib/characters/actions";
import type { WizardView } from "@/lib/characters/wizard-view";
import { unpackWizard, type WizardWire } from "@/lib/characters/wizard-wire";
import type { Locale } from "@/lib/i18n/locales";
import type { Choice } from "@/lib/rulebook/build";
import type { ActionResult } from "@/lib/transport/action";
import { mergeAction } from "@/lib/versions/actions";
import type { SendResult, WizardServer } from "./wizard-store";

/** What travels: plain arrays, and nothing that is not there. */
const sent = ({ slot, take, scores, rolls }: Choice) => ({
  slot,
  take: [...take],
  ...(scores ? { scores } : {}),
  ...(rolls ? { rolls: rolls.map((dice) => [...dice]) } : {}),
});

/** What an act of the wizard answered, unpacked for the screens. */
export async function received(
  answer: Promise<ActionResult<WizardWire>>,
): Promise<SendResult<WizardView>> {
  const result = await answer;
  return result.ok ? { ok: true, data: unpackWizard(result.data) } : result;
}

/** The store's way to the server: the same actions that a form without script would reach. */
export function wizardServer(id: string, locale: Locale): WizardServer {
  return {
    choose: ({ choices, ...input }) =>
      received(chooseAction({ id, locale, ...input, choices: choices.map(sent) })),
    describe: (input) => updateCharacterAction({ id, ...input }),
    async merge({ choices, ...input }) {
      const answer = await mergeAction({ id, locale, ...input, choices: choices.map(sent) });
      if (!answer.ok) return answer;
      // Choosing nothing changes nothing and answers with the whole of what the screens show.
      const shown = await received(chooseAction({ id, locale }));
      return shown.ok ? { ok: true, data: { ...answer.data, view: shown.data } } : shown;
    },
  };
}
