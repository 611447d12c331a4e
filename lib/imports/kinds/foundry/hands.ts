import type { Wearing } from "@/lib/rulebook/build";
import type { ItemFacts } from "@/lib/rulebook/inventory";
import type { ActorItem } from "./shape";

/** Deals out two hands, one suit of armor and one shield among what the tabletop calls equipped. */
export class Hands {
  private armor = false;
  private shield = false;
  private main = false;
  private off = false;
  /** A shield is worth more than a second weapon, and than one that takes both hands. */
  private readonly shieldWaits: boolean;

  constructor(equipped: readonly ActorItem[]) {
    this.shieldWaits = equipped.some(
      ({ system }) =>
        system.truth("equipped") &&
        [system.text("armor", "type"), system.text("type", "value")].includes("shield"),
    );
  }

  take(item: ActorItem, facts: ItemFacts, isMagic: boolean): Wearing {
    const place = item.system.at("equipped");
    if (!item.system.truth("equipped")) return "carried";
    const wearing = this.find(item, facts, isMagic);
    if (wearing !== "carried" || !this.matters(item, facts)) place.carried(item.name);
    else place.changed("noHands", wearing, item.name);
    return wearing;
  }

  private matters = (item: ActorItem, facts: ItemFacts): boolean =>
    facts.armor !== undefined || facts.weapon !== undefined || item.type === "equipment";

  private find(item: ActorItem, facts: ItemFacts, isMagic: boolean): Wearing {
    if (facts.armor?.category === "shield") {
      if (this.shield) return "carried";
      this.shield = true;
      this.off = true;
      return "off-hand";
    }
    if (facts.armor) {
      if (this.armor) return "carried";
      this.armor = true;
      return "worn";
    }
    if (facts.weapon && (item.type === "weapon" || facts.kind === "weapon"))
      return this.hold(facts);
    return item.type === "equipment" || isMagic ? "worn" : "carried";
  }

  private hold(facts: ItemFacts): Wearing {
    const full = this.off || this.shieldWaits;
    if (facts.weapon?.properties.includes("two-handed")) {
      if (this.main || full) return "carried";
      this.main = true;
      this.off = true;
      return "two-hands";
    }
    if (!this.main) {
      this.main = true;
      return "main-hand";
    }
    if (full) return "carried";
    this.off = true;
    return "off-hand";
  }
}
