/**
 * What lowering a syntax tree to facts takes in any language: the text that it is of, and places in it.
 */
import type { Expression, FileRef, FunctionFact, Site, Statement } from '../facts/facts.ts';
import type { Syntax } from './syntax.ts';

const QUOTED = /^`[^`\n]*`$/;

/** What lowering needs besides the tree. */
export interface Unit {
  readonly path: string;
  readonly lines: readonly number[];
  readonly text: string;
  /** What places keep of it: not the text. */
  readonly file: FileRef;
  /** Where a stretch of the text was written, when that is not where it stands. */
  readonly siteOf?: (start: number, end: number) => Site;
  /** Macros that stand in the text as they are, with all the words that each may stand for. */
  readonly macros?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is thrown in what a function calls goes on from it, unless it catches that and throws nothing itself. */
export function throwsOn(text: string): boolean {
  return !/\bcatch\b/.test(text) || /\b(?:re)?throw\b/.test(text);
}

export function textOf(node: Syntax, { text }: Unit): string {
  const written = text.slice(node.start, node.end);
  // Swift lets backticks stand around any name
  return written.startsWith('`') && QUOTED.test(written) ? written.slice(1, -1) : written;
}

/** A method that is written so, by the name that the flow knows such methods by. */
export function namedAs(
  written: string,
  methodName: (name: string) => string,
): Pick<FunctionFact, 'name' | 'writtenName'> {
  const name = methodName(written);
  return name === written ? { name } : { name, writtenName: written };
}

export function siteOf({ start, end }: Syntax, unit: Unit): Site {
  return unit.siteOf ? unit.siteOf(start, end) : { file: unit.file, start, end };
}

/** What a loop counts, `for (int i = 0; i < COUNT; i++)`, is each number of a range. */
export function countedIn(begun: readonly Statement[], update: Syntax | undefined, unit: Unit): readonly Statement[] {
  const step = update ? textOf(update, unit) : '';
  if (!update || !/\+\+|--|[+-]=/.test(step)) return [];
  const words = new Set(step.match(/\w+/g));
  const site = siteOf(update, unit);
  return begun.flatMap((one): readonly Statement[] => {
    if (one.kind !== 'declare' || one.pattern.kind !== 'name' || !one.value || !words.has(one.pattern.name)) return [];
    const target: Expression = { kind: 'name', name: one.pattern.name, site };
    const value: Expression = { kind: 'operation', operator: '..<', operands: [one.value], site };
    return [{ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site } }];
  });
}

/** What has no word in the facts: its parts are looked at all the same. */
export function nothing(site: Site, parts: readonly Expression[] = []): Expression {
  return { kind: 'other', parts, site };
}
