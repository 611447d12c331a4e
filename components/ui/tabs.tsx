"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import { clsx } from "clsx";
import { type ReactNode, useId } from "react";

type TabItem = { value: string; label: ReactNode; panel: ReactNode };

type TabsProps = {
  label: string;
  items: readonly TabItem[];
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
  className?: string;
};

export function Tabs({ label, items, defaultValue, value, onChange, className }: TabsProps) {
  const own = useId();
  return (
    <Base.Root
      className={className}
      {...(value === undefined ? { defaultValue: defaultValue ?? items[0]?.value } : { value })}
      onValueChange={onChange && ((next) => onChange(String(next)))}
    >
      <Base.List
        aria-label={label}
        className="relative flex gap-1 overflow-x-auto border-b border-rule"
      >
        {items.map((item) => (
          <Base.Tab
            key={item.value}
            value={item.value}
            id={`${own}-tab-${item.value}`}
            aria-controls={`${own}-panel-${item.value}`}
            className={clsx(
              "min-h-11 whitespace-nowrap px-4 text-sm font-semibold text-ink-soft outline-offset-[-4px] transition-colors hover:text-ink data-active:text-oxblood-ink",
            )}
          >
            {item.label}
          </Base.Tab>
        ))}
        <Base.Indicator className="absolute bottom-0 left-(--active-tab-left) h-0.5 w-(--active-tab-width) bg-oxblood-ink transition-[left,width] duration-200 ease-settle" />
      </Base.List>
      {items.map((item) => (
        <Base.Panel
          key={item.value}
          value={item.value}
          id={`${own}-panel-${item.value}`}
          aria-labelledby={`${own}-tab-${item.value}`}
          className="pt-5 outline-offset-4"
        >
          {item.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
