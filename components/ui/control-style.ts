/** The look of everything that is typed into or chosen from. 16 px at least, or phones zoom in. */
export const controlStyle =
  "block w-full min-h-11 rounded-md border border-rule-strong/75 bg-page px-3.5 py-2 text-base text-ink shadow-press transition-[border-color,box-shadow] duration-150 placeholder:text-ink-faint hover:border-rule-strong focus:border-focus focus:outline-2 focus:-outline-offset-1 focus:outline-focus disabled:opacity-55 aria-invalid:border-oxblood-ink aria-invalid:outline-oxblood-ink";
