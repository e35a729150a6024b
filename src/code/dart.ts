import type { FileFacts } from './facts.ts';
import type { ParseText } from './parser.ts';
import type { Source } from './source.ts';

export function readDart(_source: Source, _parse: ParseText): FileFacts | { failure: string } {
  return { failure: 'not yet' };
}
