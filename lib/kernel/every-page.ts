type Page<Row> = { items: readonly Row[]; nextCursor: string | null };

/** The rows of every page, as far as `most`: for a list that a person keeps, which is never long. */
export async function everyPage<Row>(
  most: number,
  read: (cursor: string | undefined) => Promise<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    rows.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor && rows.length < most);
  return rows.slice(0, most);
}
