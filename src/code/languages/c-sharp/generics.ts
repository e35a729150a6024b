/** Type parameters of C#. */
import type { TypeName } from '../../facts/facts.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { lowerType } from './types.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

interface Generics {
  readonly generics?: readonly string[];
  readonly bounds?: ReadonlyMap<string, TypeName>;
}

/** `<TKind, in TStore>`: the names of type parameters, and what each has to be, `where TKind : IKind`. */
export function genericsOf(node: Syntax, unit: CSharpUnit): Generics {
  const list = findType(node, 'type_parameter_list');
  const generics = (list ? namedChildren(list) : []).flatMap((part) => {
    const name = childOf(part, 'name');
    return name ? [nameOf(name, unit)] : [];
  });
  if (generics.length === 0) return {};
  const bounds = node.children.flatMap((part) => {
    const [name, ...asked] = part.type === 'type_parameter_constraints_clause' ? namedChildren(part) : [];
    const type = asked.map((each) => boundOf(each, unit)).find((it) => it !== undefined);
    return name && type ? [[nameOf(name, unit), type] as const] : [];
  });
  return { generics, ...(bounds.length > 0 && { bounds: new Map(bounds) }) };
}

/** What is no type says of which sort it is: `class`, `notnull`, `new()`. */
function boundOf(constraint: Syntax, unit: CSharpUnit): TypeName | undefined {
  const type = constraint.type === 'type_parameter_constraint' ? namedChildren(constraint)[0] : undefined;
  const found = type && type.type !== 'constructor_constraint' ? lowerType(type, unit) : undefined;
  return found && /^[A-Z]/.test(found.name) ? found : undefined;
}
