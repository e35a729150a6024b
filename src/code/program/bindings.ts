/**
 * Bindings of SwiftUI, as they are written.
 */
import type { Expression } from '../facts/facts.ts';
import { boundName } from './meaning.ts';
import { methodsNamed } from './named.ts';
import type { Program } from './program.ts';

/** `$kind`, `$model.kind`, `$kinds[0]`, `Bindable(model).kind`, `Binding($kind)`: a binding, as what is bound. Undefined for
 *  any other expression. */
export function boundOf(expression: Expression): Expression | undefined {
  if (expression.kind === 'call') {
    const { callee, args } = expression;
    const [only, ...more] = args;
    if (callee.kind !== 'name' || !only || only.label !== undefined || more.length > 0) return undefined;
    return callee.name === 'Bindable' ? only.value : callee.name === 'Binding' ? boundOf(only.value) : undefined;
  }
  if (expression.kind === 'member' || expression.kind === 'index') {
    const of = expression.of && boundOf(expression.of);
    return of && { ...expression, of };
  }
  const name = expression.kind === 'name' ? boundName(expression.name) : undefined;
  return expression.kind === 'name' && name !== undefined ? { ...expression, name } : undefined;
}

/** Whether the app adds a method by a name to bindings: `extension Binding { func animated() -> Binding }`. */
export function isAddedToBindings(program: Program, name: string): boolean {
  return methodsNamed(program, name).some(({ owner }) => owner?.name === 'Binding');
}
