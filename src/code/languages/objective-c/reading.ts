/**
 * A text of Objective-C to its tree.
 */

import type { Site } from '../../facts/facts.ts';
import { findFaults } from '../faults.ts';
import type { ParseText } from '../parser.ts';
import type { Syntax } from '../syntax.ts';
import { mendMacros } from './macros.ts';

export interface Read {
  readonly text: string;
  readonly exported: ReadonlyMap<number, string | undefined>;
  readonly root: Syntax;
  readonly cut?: Syntax;
  readonly faults: readonly Stretch[];
}

type Stretch = Pick<Site, 'start' | 'end'>;

export function readText(unmended: string, code: string, parse: ParseText): Read | { failure: string } {
  const { text, exported } = mendMacros(unmended, code);
  const parsed = parse(text);
  if ('failure' in parsed) return parsed;
  const faults = parsed.hasError ? findFaults(parsed.root, { path: '', lines: [] }, MOST_FAULTS) : [];
  return { text, exported, root: parsed.root, faults, ...(parsed.cut && { cut: parsed.cut }) };
}

const MOST_FAULTS = 1000;

export function isBetter(a: Read | { failure: string }, b: Read | { failure: string }): boolean {
  if ('failure' in a) return false;
  return 'failure' in b || a.faults.length < b.faults.length;
}
