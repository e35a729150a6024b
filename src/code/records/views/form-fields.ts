/**
 * Forms of React Hook Form: what a field is set to comes out of that field, and to who is told of all that was filled in.
 * https://react-hook-form.com/docs/useform
 */
import type { Expression } from '../../facts/facts.ts';
import { siteKey } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { boxIn, withoutBox } from '../../models/foreign-paths.ts';
import { apply } from '../calls/call-values.ts';
import { joined, link, memoize, newCell, type Taint, type TaintFrame } from '../state.ts';
import { placeName } from '../stores/place-names.ts';
import type { TableCall } from '../stores/watermelon.ts';
import type { Call, TaintValue } from '../values.ts';

const MAKES = 'react-hook-form#useForm';
const METHOD = /^react-hook-form#(?:useForm|useFormContext)\.(\w{1,40})$/;
const WATCHES = 'react-hook-form#useWatch';
const STORE = 'a form';

/** What tells a form from others: where it is made. */
export function formMade(path: string, { site }: Call): string | undefined {
  return path === MAKES ? siteKey(site) : undefined;
}

/** Whether a call is one of a form. */
export function callForm(taint: Taint, boxed: string, { call, given, result, frame }: TableCall): boolean {
  const path = withoutBox(boxed);
  const [first, second] = given;
  const { values } = taint;
  if (path === MAKES) {
    const form = formOf(taint, siteKey(call.site));
    for (const part of first ? ['defaultValues', 'values'] : [])
      if (first) link(taint, joined(taint, [first.typed.cell], values.pop(part)), form);
    return true;
  }
  const method = path === WATCHES ? 'watch' : METHOD.exec(path)?.[1];
  if (method === undefined) return false;
  const form = formOf(taint, boxIn(boxed));
  const step = (what: string): { what: string; site: Call['site'] } => ({ what: `${what} ${STORE}`, site: call.site });
  switch (method) {
    case 'setValue':
    case 'resetField': {
      const names = fieldNamed(taint, first?.argument.value, frame);
      if (!names || !second) return true;
      const value =
        method === 'setValue' ? second.typed.cell : joined(taint, [second.typed.cell], values.pop('defaultValue'));
      const inside = names.reduceRight((cell, name) => joined(taint, [cell], values.push(name)), value);
      link(taint, inside, form, undefined, step('kept in'));
      return true;
    }
    case 'reset':
      if (first) link(taint, first.typed.cell, form, valuesAlone, step('kept in'));
      return true;
    case 'getValues':
    case 'watch': {
      const of = path === WATCHES ? nameIn(first?.argument.value) : first?.argument.value;
      const names = fieldNamed(taint, of, frame);
      const isOfAll = of === undefined || (!names && of.kind !== 'list');
      if (names || isOfAll) {
        const read = (names ?? []).reduce((cell, name) => joined(taint, [cell], values.pop(name)), form);
        link(taint, read, result, undefined, step('comes out of'));
      } else if (of?.kind === 'list')
        for (const [index, item] of of.items.entries())
          for (const name of fieldNamed(taint, item, frame) ?? [])
            link(taint, joined(taint, [form], values.pop(name)), result, values.push(`${index}`), step('comes out of'));
      tell(taint, first?.typed.cell, form, call, frame);
      return true;
    }
    case 'handleSubmit':
      tell(taint, first?.typed.cell, form, call, frame);
      return true;
    default:
      return false;
  }
}

const valuesAlone = (value: TaintValue): TaintValue | undefined => (value.kind === 'function' ? undefined : value);

/** A form by where it is made; of what a context gives any may be meant. */
function formOf(taint: Taint, box: string | undefined): Cell<TaintValue> {
  const any = memoize(taint, `any of ${STORE}`, () => newCell(taint));
  return box === undefined
    ? any
    : memoize(taint, `${STORE} ${box}`, () => {
        const cell = newCell(taint);
        link(taint, cell, any);
        return cell;
      });
}

/** `'address.street'`: what leads to a field. */
function fieldNamed(taint: Taint, value: Expression | undefined, frame: TaintFrame): readonly string[] | undefined {
  return value && value.kind !== 'list' ? placeName(taint, value, frame)?.split('.') : undefined;
}

function nameIn(options: Expression | undefined): Expression | undefined {
  if (options?.kind !== 'dictionary') return undefined;
  return options.pairs.find(([key]) => key.kind === 'literal' && key.value === 'name')?.[1];
}

function tell(
  taint: Taint,
  told: Cell<TaintValue> | undefined,
  form: Cell<TaintValue>,
  call: Call,
  frame: TaintFrame,
): void {
  if (!told) return;
  taint.solver.watch(told, (value) => {
    if (value.kind === 'function' && value.path.length === 0) apply(taint, value.made, [form], call, frame);
  });
}
