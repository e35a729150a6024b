/**
 * What markup puts into the variables of its component, as statements.
 */
import { folderOf, join } from '../../../read/javascript/module-paths.ts';
import type { Expression, FunctionFact, Site, Statement, VariableFact } from '../../facts/facts.ts';
import { CHOSEN } from '../../models/foreign-paths.ts';
import { wordsAt } from '../words.ts';
import { doneByAngular } from './angular-components.ts';
import { type MarkupWrite, readMarkup } from './markup.ts';
import type { ScriptUnit } from './names.ts';

/** Puts what a person chooses, or whoever renders a component, into a variable. */
export function chosenFor(name: string, target: Expression, site: Site): Statement {
  return wordsAt(site).assign(target, { kind: 'foreign', path: `${CHOSEN}${name}`, site });
}

/** `root` is what the first name means where the statements stand. */
function putInto(root: Expression, { path: [first = '', ...rest], text }: MarkupWrite, site: Site): Statement[] {
  const words = wordsAt(site);
  const given: Expression =
    text === undefined
      ? { kind: 'foreign', path: `${CHOSEN}${rest.at(-1) ?? first}`, site }
      : { kind: 'literal', value: text, site };
  const into = (of: Expression): Expression => rest.reduce((inner, name) => words.member(inner, name), of);
  // markup sees what is in a ref of Vue, and scripts the ref
  return [words.assign(into(root), given), words.assign(into(words.member(root, 'value')), given)];
}

/** What the markup of a component puts into a variable of its script. `find`: what a list that it shows is, where that is
 *  known. */
export function writtenByMarkup(
  name: string,
  root: Expression,
  { markup, file }: ScriptUnit,
  find: (list: string) => Expression | undefined = () => undefined,
): Statement[] {
  return (markup?.writes ?? [])
    .filter(({ path }) => path[0] === name)
    .flatMap((write) => {
      const site = { file, start: write.start, end: write.end };
      return picked(root, write, site, find) ?? putInto(root, write, site);
    });
}

/** Puts each of what a `<select>` offers into what it is bound to. */
function picked(
  root: Expression,
  { path: [, ...rest], offered, ...write }: MarkupWrite,
  site: Site,
  find: (list: string) => Expression | undefined,
): Statement[] | undefined {
  const words = wordsAt(site);
  const put = (value: Expression): readonly Statement[] =>
    [root, words.member(root, 'value')].map((of) =>
      words.assign(
        rest.reduce((inner, name) => words.member(inner, name), of),
        value,
      ),
    );
  const statements = offered?.map((one): readonly Statement[] | undefined => {
    if ('text' in one) return putInto(root, { ...write, path: ['', ...rest], text: one.text }, site);
    const [first = '', ...parts] = one.list;
    const list = find(first);
    if (!list) return undefined;
    const each = parts.reduce((of, name) => words.member(of, name), list);
    const part = one.path.reduce<Expression>(
      (of, name) =>
        typeof name === 'string'
          ? words.member(of, name)
          : { kind: 'index', of, index: { kind: 'literal', value: name, site }, site },
      words.name(ITEM),
    );
    return [words.does(words.call(words.member(each, 'forEach'), [words.open([ITEM], put(part))]))];
  });
  return statements?.every((one) => one !== undefined) ? statements.flat() : undefined;
}

const ITEM = '\0item';

/** The same of what functions of options call `this`. */
export function writtenToSelf(self: Expression, { markup, file }: ScriptUnit): Statement[] {
  return (markup?.writes ?? []).flatMap((write) => {
    const site = { file, start: write.start, end: write.end };
    return putInto(wordsAt(site).member(self, write.path[0] ?? ''), write, site);
  });
}

/** `template: '…'`, with what follows it. */
const TEMPLATE = /\btemplate\s{0,9}:\s{0,9}(?:`([^`]*)`|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\s{0,99}(?=[,})])/;
const TEMPLATE_URL = /\btemplateUrl\s{0,9}:\s{0,9}(?:require\(\s{0,9})?['"`]([^'"`\n]{1,300})['"`]\)?\s{0,99}(?=[,})])/;

/** The markup that the components of a file say, and the files that they say it stands in. */
export function templatesIn(
  path: string,
  text: string,
): { readonly inline: readonly string[]; readonly urls: readonly string[] } {
  if (!text.includes('@Component')) return { inline: [], urls: [] };
  const inline = [...text.matchAll(new RegExp(TEMPLATE, 'g'))];
  const urls = [...text.matchAll(new RegExp(TEMPLATE_URL, 'g'))];
  return {
    inline: inline.map(([, one, two, three]) => one ?? two ?? three ?? ''),
    urls: urls.map(([, url = '']) => join(folderOf(path), url) ?? url),
  };
}

interface Found {
  readonly markup: string;
  /** Where it stands in the file of the class. */
  readonly start?: number;
}

/** The markup of a class that its decorator names, in the decorator or in a file of its own. Undefined where it has none, or
 *  nobody can tell. */
function templateOf(decorators: string, { path, template, text: whole }: ScriptUnit): Found | 'unknown' | undefined {
  if (!/^@Component\b/m.test(decorators) || !/\btemplate(?:Url)?\b/.test(decorators)) return undefined;
  const inline = TEMPLATE.exec(decorators);
  const given = inline?.[1] ?? inline?.[2] ?? inline?.[3];
  if (given !== undefined) return { markup: given, start: whole.indexOf(given) };
  const url = TEMPLATE_URL.exec(decorators)?.[1];
  const text = url === undefined ? undefined : template(join(folderOf(path), url) ?? url);
  return text === undefined ? 'unknown' : { markup: text };
}

/** What the template of a component puts into its fields, and what it does with what the component has, as methods of it. */
export function methodsOfTemplate(
  decorators: string,
  variables: readonly VariableFact[],
  functions: readonly FunctionFact[],
  unit: ScriptUnit,
  site: Site,
): readonly FunctionFact[] {
  const found = templateOf(decorators, unit);
  if (found === undefined) return [];
  const markup = found === 'unknown' ? found : readMarkup(found.markup, false);
  const methods = new Set(functions.map(({ name }) => name));
  const done =
    found === 'unknown'
      ? undefined
      : doneByAngular(found.markup, found.start, methods, new Set(variables.map(({ name }) => name)), unit);
  const words = wordsAt(site);
  const known = new Map(variables.map((one) => [one.name, one.site]));
  const isSet = ({ modifiers, getter }: VariableFact): boolean =>
    !getter && !['private', 'readonly', 'static'].some((word) => modifiers.has(word));
  const writes =
    markup === 'unknown'
      ? variables.filter(isSet).map(({ name }): MarkupWrite => ({ path: [name], start: 0, end: 0 }))
      : markup.writes;
  const body = writes.flatMap((write) => {
    const [name = ''] = write.path;
    return putInto(words.member(words.name('self'), name), write, known.get(name) ?? site);
  });
  const put: FunctionFact = {
    name: '\0template',
    parameters: [],
    body,
    modifiers: new Set(),
    isPositional: true,
    site,
  };
  return [...(body.length > 0 ? [put] : []), ...(done ? [done] : [])];
}
