/**
 * A sample of which it was asked whether it is a clinical record: where it is none, nothing of it is of a record. Of what
 * may be anything, a text that was taken out of a record, that says nothing.
 */
import type { Case, Condition, Expression, TypeName } from '../../facts/facts.ts';
import { declareName, findName } from '../../program/scopes.ts';
import { joined, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { Via } from '../value-flows.ts';

const RECORD = 'HKClinicalRecord';
/** What a record is of. */
const SAMPLES = /^HK(?:Sample|Object)$/;

const noRecord: Via = (value) => (value.kind === 'record' ? undefined : value);

/** What is left of a value of a type where it is not of another. */
export function otherSamples(type: TypeName | undefined, asked: TypeName): Via | undefined {
  return type && SAMPLES.test(type.name) && asked.name === RECORD ? noRecord : undefined;
}

/** What a name stands for; `self` too, where that is a sample. */
export function sampleNamed(name: string, { scope, self }: TaintFrame): TaintTyped | undefined {
  return findName(scope, name) ?? (name === 'self' && SAMPLES.test(self?.type?.name ?? '') ? self : undefined);
}

/** `if let record = sample as? HKClinicalRecord`, as the question that it asks. */
export function askedByBinding(condition: Condition): Expression | undefined {
  if (condition.kind !== 'bind' || condition.value.kind !== 'cast' || condition.value.to.name !== RECORD)
    return undefined;
  const { value, to, site } = condition.value;
  return { kind: 'other', parts: [value], asks: to, site };
}

/** What comes to the branches behind `case let record as HKClinicalRecord:`. */
export function behindCase(taint: Taint, value: TaintTyped, { patterns, where }: Case): TaintTyped {
  const via = patterns.map((it) => (it.kind === 'cast' && !where ? otherSamples(value.type, it.to) : undefined));
  const other = via.find((it) => it !== undefined);
  return other ? { ...value, cell: joined(taint, [value.cell], other) } : value;
}

/** In such a branch the subject is what came there. */
export function nameSubject(subject: Expression, value: TaintTyped, { scope }: TaintFrame): void {
  if (subject.kind === 'name') declareName(scope, subject.name, value);
}
