/**
 * Dart source to facts.
 */

import { blankProse } from '../../facts/blank.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { push } from '../../facts/lists-by-name.ts';
import type { Source } from '../../facts/source.ts';
import { isDestinationPackage } from '../../models/destinations.ts';
import { foreignMember, foreignRoot, packageOf } from '../../models/foreign-paths.ts';
import { debugRegions } from '../debug-only.ts';
import { findTellingFaults } from '../faults.ts';
import { traitsOf } from '../index.ts';
import type { ParseText } from '../parser.ts';
import { cutOf } from '../swift/read.ts';
import type { Syntax } from '../syntax.ts';
import { lettersIn } from '../type-parameters.ts';
import { lowerTypeDeclaration, TOLD } from './classes.ts';
import type { DartUnit } from './expressions.ts';
import { factoriesOf, lowerMembers } from './members.ts';
import { generatedProviders } from './providers.ts';
import { takeTypeArguments } from './type-arguments.ts';

/** The grammar takes a fraction of a millisecond for each sign that no Dart has outside strings, and cannot be stopped. */
const STRANGE = /[^\t-~]|`/g;

const MOST_STRANGE = 2000;

/** Whether a module is a file of the repository. */
type IsOwn = (module: string) => boolean;

/** The facts of a Dart file, or why there are none. `given` are the imports that a part has from its library. */
export function readDart(
  { path, lines, text }: Source,
  parse: ParseText,
  given: string,
  isOwn: IsOwn,
): FileFacts | { failure: string } {
  const strange = blankProse(text, 'dart').match(STRANGE)?.length ?? 0;
  if (strange > MOST_STRANGE) return { failure: `it has ${strange} characters that no Dart code has` };
  const { text: plain, typeArguments } = takeTypeArguments(text);
  const parsed = parse(plain);
  if ('failure' in parsed) return parsed;
  const file = { path, lines };
  const nodes = parsed.root.children.filter(({ isNamed }) => isNamed);
  const seen: DartUnit['seen'] = { routes: new Map() };
  const letters = lettersIn(parsed.root, { path, lines, text, file });
  const unit: DartUnit = {
    path,
    lines,
    text,
    file,
    seen,
    letters,
    typeArguments,
    ...readImports(nodes, text, given, parse, isOwn),
  };
  const members = lowerMembers(nodes, unit, '');
  const annotated = new Set(
    nodes.flatMap(({ type, end }, index) => (type === 'annotation' ? (nodes[index + 1]?.start ?? end) : [])),
  );
  const types = nodes.flatMap((node) => lowerTypeDeclaration(node, unit));
  return {
    path,
    lines,
    types,
    functions: [
      ...members.functions.map((fact) => ({
        ...fact,
        modifiers: new Set(annotated.has(fact.site.start) ? [TOLD] : []),
      })),
      ...types.flatMap(factoriesOf),
    ],
    variables: [
      ...members.variables.filter(({ name }) => !(path.endsWith('.g.dart') && name.endsWith('Provider'))),
      ...generatedProviders(nodes, unit),
      ...seen.routes.values(),
    ],
    aliases: new Map(),
    body: [],
    regions: debugRegions(parsed.root, text),
    faults: parsed.hasError ? findTellingFaults(parsed.root, file, text) : [],
    ...cutOf(parsed, file),
    traits: traitsOf('dart'),
    ...(seen.clinical && { clinical: seen.clinical }),
  };
}

/** What imports of packages bring into the file. */
function readImports(
  nodes: readonly Syntax[],
  text: string,
  given: string,
  parse: ParseText,
  isOwn: IsOwn,
): Pick<DartUnit, 'foreign' | 'injected' | 'prefixes' | 'plain'> {
  const library = given === '' ? undefined : parse(given);
  if (library && 'root' in library) return readImports(library.root.children, given, '', parse, isOwn);
  const foreign = new Map<string, string>();
  const injected = new Map<string, string>();
  const prefixes = new Map<string, string>();
  const plain = new Map<string, string[]>();
  for (const node of nodes) {
    if (node.type !== 'import_or_export') continue;
    const whole = text.slice(node.start, node.end);
    const [, module = '', name] = /['"](package:([^/'"]+)\/[^'"]{0,300})['"]/.exec(whole) ?? [];
    const [, written = module] = /['"]([^'"\n]{1,300})['"]/.exec(whole) ?? [];
    // the repository may be that of a package that is known
    const isForeign = name !== undefined && !isOwn(module);
    const found = isForeign ? packageOf(foreignRoot(name)) : undefined;
    const isDestination = isForeign && isDestinationPackage(name);
    const prefix = /\bas\s+(\w+)/.exec(whole)?.[1];
    // of a file of the app, and of what its names alone tell: `developer.log`
    const isPlain = name !== undefined ? !found && !isDestination : !/['"]dart:(?!developer)/.test(whole);
    if (prefix !== undefined && isPlain) push(plain, prefix, written);
    if (name === undefined || !(found || isDestination)) continue;
    if (prefix !== undefined) prefixes.set(prefix, foreignRoot(name));
    for (const each of found?.exports ?? []) {
      const path = foreignMember(foreignRoot(name), each);
      if (prefix === undefined) foreign.set(each, path);
      if (!found?.enums?.includes(each)) injected.set(prefix === undefined ? each : `${prefix}.${each}`, path);
    }
  }
  return { foreign, injected, prefixes, plain };
}
