import { connection } from "@/db/client";

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Shared Hit Blocks"?: number;
  "Shared Read Blocks"?: number;
  Plans?: Node[];
};
export type Asked = { query: string; params: unknown[] };
export type Cost = { buffers: number; faults: string[]; queries: number };

const bigRowsMin = 1000;
/** The largest page there is, and the one row more that tells whether another follows. */
const sortedRowsMax = 101;

/** What is asked of the database meanwhile, in order. */
export async function recordQueries(work: () => Promise<unknown>): Promise<Asked[]> {
  const { sql } = connection();
  const asked: Asked[] = [];
  const unsafe = sql.unsafe;
  Object.assign(sql, {
    unsafe(query: string, params: unknown[] = [], ...more: unknown[]) {
      asked.push({ query, params });
      return (unsafe as (...args: unknown[]) => unknown).call(sql, query, params, ...more);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(sql, { unsafe });
  }
  return asked;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.Plans ?? []) walk(child, visit);
}

async function bigTables(): Promise<Set<string>> {
  const rows = await connection()
    .sql`select relname from pg_class where relkind = 'r' and reltuples >= ${bigRowsMin}`;
  return new Set(rows.map(({ relname }) => String(relname)));
}

/** Runs each query again under `EXPLAIN (ANALYZE, BUFFERS)` and sums what they read. */
export async function costOf(asked: readonly Asked[]): Promise<Cost> {
  const { sql } = connection();
  const big = await bigTables();
  const cost: Cost = { buffers: 0, faults: [], queries: asked.length };
  for (const { query, params } of asked) {
    const [row] = await sql.unsafe(
      `explain (analyze, buffers, format json) ${query}`,
      params as never[],
    );
    const found = row?.["QUERY PLAN"] as { Plan: Node }[] | string;
    const plan = (typeof found === "string" ? JSON.parse(found) : found)[0].Plan as Node;
    cost.buffers += (plan["Shared Hit Blocks"] ?? 0) + (plan["Shared Read Blocks"] ?? 0);
    walk(plan, (node) => {
      if (/Seq Scan/.test(node["Node Type"]) && big.has(node["Relation Name"] ?? ""))
        cost.faults.push(`sequential scan of ${node["Relation Name"]}: ${query}`);
      const sorted = /Sort/.test(node["Node Type"]) ? (node.Plans?.[0]?.["Actual Rows"] ?? 0) : 0;
      if (sorted > sortedRowsMax) cost.faults.push(`sort of ${sorted} rows: ${query}`);
    });
  }
  return cost;
}
