import type { CharacterCardView } from "@/lib/characters/schema";
import { CharacterCard } from "./character-card";

export function CharacterGrid({ cards }: { cards: readonly CharacterCardView[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 lg:grid-cols-4">
      {cards.map((card) => (
        <li key={card.id}>
          <CharacterCard card={card} />
        </li>
      ))}
    </ul>
  );
}
