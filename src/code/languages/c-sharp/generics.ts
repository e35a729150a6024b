/** Type parameters of C#. */
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

/** `<TKind, in TStore>`: the names of type parameters. */
export function genericsOf(node: Syntax, unit: CSharpUnit): { readonly generics?: readonly string[] } {
  const list = findType(node, 'type_parameter_list');
  const generics = (list ? namedChildren(list) : []).flatMap((part) => {
    const name = childOf(part, 'name');
    return name ? [nameOf(name, unit)] : [];
  });
  return generics.length > 0 ? { generics } : {};
}
