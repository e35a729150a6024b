/**
 * Schemas: what is checked against one comes out as it went in, or it is thrown. https://zod.dev https://valibot.dev
 * https://github.com/jquense/yup https://docs.superstructjs.org
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** What a schema is made by: each knows its own. */
const MADE = new WeakSet<Expression>();

/** What gives what was checked, and what gives it as a part of what came of it. */
const CHECKS = ['parse', 'parseAsync', 'validate', 'validateSync', 'cast', 'check'];
const TRIES = ['safeParse', 'safeParseAsync'];
/** What gives another schema of a variable. */
const GIVES_ANOTHER = [
  'array',
  'optional',
  'nullable',
  'partial',
  'extend',
  'merge',
  'pick',
  'omit',
  'readonly',
  'strict',
];

/** `make` is what becomes of what is checked. */
function schema(words: Words, make?: Expression): Expression {
  const given = words.name('\0checked');
  const result = make ? words.call(words.name('\0make'), [given]) : given;
  const check = words.closure(['\0checked'], [words.give(result)]);
  const attempt = words.closure(['\0checked'], [words.give(words.object({ data: result, output: result }))]);
  const again = words.closure([], [words.give(words.name('\0schema'))]);
  const made = words.run([
    ...(make ? [words.declare('\0make', make)] : []),
    words.declare('\0check', check),
    words.declare('\0attempt', attempt),
    words.declare('\0again', again),
    words.declare(
      '\0schema',
      words.object({
        ...Object.fromEntries(CHECKS.map((name) => [name, words.name('\0check')])),
        ...Object.fromEntries(TRIES.map((name) => [name, words.name('\0attempt')])),
        ...Object.fromEntries(GIVES_ANOTHER.map((name) => [name, words.name('\0again')])),
      }),
    ),
    words.give(words.name('\0schema')),
  ]);
  MADE.add(made);
  return made;
}

const plain: Library = (_, words) => schema(words);

/** `z.object({ … }).strict()`: a method of a schema gives one, but where it checks. Undefined for anything else. */
export function ofSchema(
  of: Expression,
  name: string,
  args: readonly Expression[],
  words: Words,
): Expression | undefined {
  if (!MADE.has(of) || CHECKS.includes(name) || TRIES.includes(name)) return undefined;
  const [make] = args;
  return name === 'transform' && make ? schema(words, make) : of;
}

const KINDS =
  `object array enum nativeEnum record tuple union discriminatedUnion intersection map set lazy string number
  boolean date any unknown literal custom preprocess looseObject strictObject mixed`.split(/\s+/);

const first: Library = ([given]) => given;
const second: Library = ([, given]) => given;
const tried: Library = ([, given], words) => given && words.object({ output: given });

export const SCHEMAS: Readonly<Record<string, Library>> = {
  ...Object.fromEntries(
    KINDS.flatMap((kind) =>
      ['zod#z', 'zod#', 'zod/v4#z', 'zod/v4#', 'zod/mini#z', 'zod/mini#', 'yup#'].map((from): [string, Library] => [
        from.endsWith('#') ? from + kind : `${from}.${kind}`,
        plain,
      ]),
    ),
  ),
  'valibot#parse': second,
  'valibot#safeParse': tried,
  'superstruct#create': first,
  'superstruct#mask': first,
  'joi#attempt': first,
};
