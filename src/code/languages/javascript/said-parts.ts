/**
 * The types of what an object is taken apart into, as its annotation says: `{ topics }: { topics: Topic[] }`, and by the name
 * of an interface or a type of the same file, `{ topics }: Props`.
 */
import type { TypeName } from '../../facts/facts.ts';
import { textOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { lowerAnnotation, type ScriptUnit } from './names.ts';

/** What a file calls its types of objects, with what those have. */
export function typesIn(root: readonly Syntax[], read: (node: Syntax) => string): ReadonlyMap<string, Syntax> {
  const found = new Map<string, Syntax>();
  for (const node of root) {
    const one = node.type === 'export_statement' ? childOf(node, 'declaration') : node;
    const parts = one && /^(?:interface|type_alias)_declaration$/.test(one.type) ? membersOf(one) : undefined;
    const name = one && childOf(one, 'name');
    if (parts && name) found.set(read(name), parts);
  }
  return found;
}

function membersOf(declaration: Syntax): Syntax | undefined {
  const members = childOf(declaration, 'body') ?? childOf(declaration, 'value');
  return members && /^(?:object_type|interface_body)$/.test(members.type) ? members : undefined;
}

/** The types of an object's parts, by their names. */
export function saidParts(annotation: Syntax | undefined, unit: ScriptUnit): ReadonlyMap<string, TypeName> {
  const said = new Map<string, TypeName>();
  let written = annotation;
  while (written && /^(?:type_annotation|readonly_type|parenthesized_type)$/.test(written.type))
    [written] = namedChildren(written);
  const members = written?.type === 'type_identifier' ? unit.seen.types?.get(textOf(written, unit)) : written;
  if (!members || !/^(?:object_type|interface_body)$/.test(members.type)) return said;
  for (const part of namedChildren(members)) {
    const name = part.type === 'property_signature' ? childOf(part, 'name') : undefined;
    const type = name && lowerAnnotation(childOf(part, 'type'), unit);
    if (name && type) said.set(textOf(name, unit), type);
  }
  return said;
}
