/** Nesting of expressions and statements below which the flow's own recursion ends well before the stack does. */
const DEEPEST = 600;

/** What says where something stands nests no further, and belongs to many. */
const PLACES: ReadonlySet<string> = new Set(['site', 'file', 'lines', 'path']);

/** Whether facts nest deeper than any code that people write: a chain of thousands of calls, a sum of thousands. */
export function nestsTooDeep(facts: object): boolean {
  const open: [object, number][] = [[facts, 0]];
  for (let one = open.pop(); one; one = open.pop()) {
    const [node, depth] = one;
    if (depth > DEEPEST) return true;
    for (const [key, value] of node instanceof Map ? node : Object.entries(node)) {
      if (typeof value === 'object' && value !== null && !PLACES.has(key)) open.push([value, depth + 1]);
    }
  }
  return false;
}
