/** Nesting of expressions and statements below which the flow's own recursion ends well before the stack does. */
const DEEPEST = 600;

/** What says where something stands nests no further, and belongs to many. */
const PLACES: ReadonlySet<string> = new Set(['site', 'file', 'lines', 'path']);

/** Whether facts nest deeper than any code that people write: a chain of thousands of calls, a sum of thousands. What
 *  stands in two places is looked at again only where it stands deeper. */
export function nestsTooDeep(facts: object): boolean {
  const depths = new Map<object, number>();
  const open: [object, number][] = [[facts, 0]];
  for (let one = open.pop(); one; one = open.pop()) {
    const [node, depth] = one;
    if (depth > DEEPEST) return true;
    if ((depths.get(node) ?? -1) >= depth) continue;
    depths.set(node, depth);
    for (const part of partsOf(node)) open.push([part, depth + 1]);
  }
  return false;
}

/** Parts beyond which an expression is not written down twice: what doubles in each of twenty that nest is millions. */
const HEAVY = 500;

export function isHeavy(expression: object): boolean {
  const open = [expression];
  let count = 0;
  for (let node = open.pop(); node; node = open.pop()) {
    count += 1;
    if (count > HEAVY) return true;
    for (const part of partsOf(node)) open.push(part);
  }
  return false;
}

function partsOf(node: object): object[] {
  const parts: object[] = [];
  for (const [key, value] of node instanceof Map ? node : Object.entries(node)) {
    if (typeof value === 'object' && value !== null && !PLACES.has(key)) parts.push(value);
  }
  return parts;
}
