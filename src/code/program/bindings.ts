/**
 * Bindings of SwiftUI, as they are written.
 */
import type { Expression } from '../facts/facts.ts';
import { boundName } from './meaning.ts';

/** `$kind`, `$model.kind`, `Bindable(model).kind`: a binding, as what is bound. Undefined for any other expression. */
export function boundOf(expression: Expression): Expression | undefined {
  if (expression.kind === 'call') {
    const { callee, args } = expression;
    return callee.kind === 'name' && callee.name === 'Bindable' && args.length === 1 ? args[0]?.value : undefined;
  }
  if (expression.kind === 'member') {
    const of = expression.of && boundOf(expression.of);
    return of && { ...expression, of };
  }
  const name = expression.kind === 'name' ? boundName(expression.name) : undefined;
  return expression.kind === 'name' && name !== undefined ? { ...expression, name } : undefined;
}
