/**
 * Schemas: what is checked against one comes out as it went in, or it is thrown. https://zod.dev https://valibot.dev
 * https://github.com/jquense/yup https://docs.superstructjs.org
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** What a schema is made by: each knows its own. */
const MADE = new WeakSet<Expression>();

/** Schemas that run something of the app's own, or give what was not there. */
const STEPPED = new WeakSet<Expression>();

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

/** `make` is what becomes of what is checked, `parts` what else a schema says of itself. */
function schema(words: Words, make?: Expression, parts: Readonly<Record<string, Expression>> = {}): Expression {
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
        ...parts,
      }),
    ),
    words.give(words.name('\0schema')),
  ]);
  MADE.add(made);
  return made;
}

const plain: Library = (_, words) => schema(words);

const checkedBy = (of: Expression, value: Expression, words: Words): Expression =>
  words.call(words.member(of, 'parse'), [value]);

/** `z.object({ kind: z.string().refine(isKnown) })`: what runs for a part is given that part. */
const objectOf: Library = ([shape], words) => {
  const pairs = shape?.kind === 'dictionary' ? shape.pairs : [];
  const names = pairs.flatMap(([key, value]) =>
    key.kind === 'literal' && typeof key.value === 'string' && STEPPED.has(value) ? [key.value] : [],
  );
  if (!shape || names.length === 0) return schema(words);
  const [all, given] = [words.name('\0shape'), words.name('\0in')];
  const part = (name: string): Expression => checkedBy(words.member(all, name), words.member(given, name), words);
  // behind all that is given, in whose place they stand
  const { site } = words;
  const [from, at] = [
    { ...site, end: site.start },
    { ...site, start: site.end },
  ];
  const whole: Expression = {
    kind: 'dictionary',
    pairs: names.map((value) => [{ kind: 'literal', value, site: at }, part(value)]),
    spreads: [{ kind: 'name', name: '\0in', site: from }],
    site,
  };
  return stepping(words, [words.declare('\0shape', shape)], [words.give(whole)]);
};

/** `z.array(z.string().transform(kindOf))`. */
const listOf: Library = ([element], words) => {
  if (!element || !STEPPED.has(element)) return schema(words);
  const each = words.closure(['\0each'], [words.give(checkedBy(words.name('\0element'), words.name('\0each'), words))]);
  const all = words.call(words.member(words.name('\0in'), 'map'), [each]);
  return stepping(words, [words.declare('\0element', element)], [words.give(all)]);
};

/** A schema that does something with what it is given, `\0in`. */
function stepping(words: Words, start: readonly Statement[], does: readonly Statement[]): Expression {
  const made = words.run([...start, words.give(schema(words, words.closure(['\0in'], does)))]);
  MADE.add(made);
  STEPPED.add(made);
  return made;
}

/** `z.enum(['labs', 'notes'])`, `z.literal('labs')`: what it allows. */
const allows: Library = ([given], words) => {
  if (!given) return schema(words);
  const items = given.kind === 'list' ? given.items : [];
  const named = items.flatMap((it) => (it.kind === 'literal' && typeof it.value === 'string' ? [it.value] : []));
  const table =
    given.kind === 'list'
      ? words.object(
          Object.fromEntries(named.map((name) => [name, { kind: 'literal', value: name, site: words.site }])),
        )
      : given;
  return schema(words, undefined, { options: given, value: given, enum: table });
};

/** `z.object({ … }).strict()`: a method of a schema gives one, but where it checks. Undefined for anything else. */
export function ofSchema(
  of: Expression,
  name: string,
  args: readonly Expression[],
  words: Words,
): Expression | undefined {
  if (!MADE.has(of) || CHECKS.includes(name) || TRIES.includes(name)) return undefined;
  const step = args.at(-1);
  const then = step && STEPS[name];
  if (!then) return of;
  const [made, checked] = [words.name('\0own'), words.name('\0out')];
  return stepping(
    words,
    [words.declare('\0before', of), words.declare('\0own', step)],
    [
      words.declare('\0out', checkedBy(words.name('\0before'), words.name('\0in'), words)),
      ...then(made, checked, words),
    ],
  );
}

type Step = (own: Expression, checked: Expression, words: Words) => readonly Statement[];
const looks: Step = (own, checked, words) => [words.does(words.call(own, [checked])), words.give(checked)];
const makes: Step = (own, checked, words) => [words.give(words.call(own, [checked]))];
const standsIn: Step = (own, checked, words) => [words.give(words.either(checked, own))];

const STEPS: Readonly<Record<string, Step>> = {
  refine: looks,
  superRefine: looks,
  test: looks,
  transform: makes,
  overwrite: makes,
  default: standsIn,
  catch: standsIn,
  prefault: standsIn,
};

const preprocess: Library = ([make], words) =>
  make && stepping(words, [words.declare('\0own', make)], makes(words.name('\0own'), words.name('\0in'), words));

const OWN: Readonly<Record<string, Library>> = {
  object: objectOf,
  looseObject: objectOf,
  strictObject: objectOf,
  array: listOf,
  enum: allows,
  nativeEnum: allows,
  literal: allows,
  preprocess,
};

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
        OWN[kind] ?? plain,
      ]),
    ),
  ),
  'valibot#parse': second,
  'valibot#safeParse': tried,
  'superstruct#create': first,
  'superstruct#mask': first,
  'joi#attempt': first,
};
