import { Icon } from "@/components/ui/icon";

type NotificationCellProps = {
  /** `event.channel` */
  name: string;
  label: string;
  cell: { on: boolean; fixed: boolean } | null;
  always: string;
  none: string;
  /** False where the channel has no address yet: the choice is kept as it is. */
  reachable: boolean;
};

/** One crossing of event and channel: a box to tick, or a word where there is nothing to choose. */
export function NotificationCell({
  name,
  label,
  cell,
  always,
  none,
  reachable,
}: NotificationCellProps) {
  if (!cell)
    return (
      <span className="text-ink-faint">
        <span aria-hidden="true">·</span>
        <span className="heard-only">{none}</span>
      </span>
    );
  if (cell.fixed) return <span className="text-sm text-ink-soft">{always}</span>;
  return (
    <label className="relative mx-auto grid size-11 place-items-center">
      <span className="heard-only">{label}</span>
      {reachable && <input type="hidden" name="shown" value={name} />}
      <input
        type="checkbox"
        name={`on.${name}`}
        defaultChecked={cell.on}
        disabled={!reachable}
        className="peer absolute inset-2.75 m-0 size-5.5 appearance-none rounded-sm border border-rule-strong bg-page transition-colors checked:border-oxblood checked:bg-oxblood disabled:opacity-55"
      />
      <Icon
        name="check"
        className="pointer-events-none relative size-4 text-on-oxblood opacity-0 forced-colors:text-[CanvasText] transition-opacity peer-checked:opacity-100"
        strokeWidth={2.2}
      />
    </label>
  );
}
