/** What a cast of Swift lets through: objects of the app's own types that may be of the one that is named. */
import type { TypeName } from '../../facts/facts.ts';
import { lineage } from '../../program/inheritance.ts';
import { findTypeInfo, type TypeInfo } from '../../program/program.ts';
import type { Analysis } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { coerce } from '../coerce.ts';
import { isStar } from '../objects/things.ts';
import type { Thing, Value } from '../values.ts';

export function castTo(
  analysis: Analysis,
  to: TypeName,
  { file }: Pick<Frame, 'file'>,
): ((value: Value) => Value | undefined) | undefined {
  const via = coerce(analysis, to);
  const wanted = file.path.endsWith('.swift') ? findTypeInfo(analysis.program, to.name) : undefined;
  if (!wanted || wanted.kind === 'extension') return via;
  return (value) => (mayBe(analysis, value, wanted) ? (via ? via(value) : value) : undefined);
}

function mayBe(analysis: Analysis, value: Value, wanted: TypeInfo): boolean {
  if (value.kind === 'case') return !value.owner || value.owner === wanted;
  if (value.kind !== 'object' || value.thing.form !== 'object') return true;
  const { type } = value.thing;
  if (!type || type === wanted || type.kind === 'protocol' || type.kind === 'extension') return true;
  const { program } = analysis;
  const line = lineage(program, type);
  if (wanted.kind === 'protocol') return keepsProtocol(analysis, value.thing, type, wanted) !== false;
  if (line.includes(wanted) || (isStar(analysis, value.thing) && lineage(program, wanted).includes(type))) return true;
  // a class above it may be in a file that is not read
  return type.kind === 'class' && line.some(({ supertypes }) => [...supertypes].some((name) => isOpen(analysis, name)));
}

/** Whether an object keeps a protocol of the app's own: any type may be said to, in a file that is not read. */
export function keepsProtocol(analysis: Analysis, thing: Thing, type: TypeInfo, wanted: TypeInfo): boolean | undefined {
  if (lineage(analysis.program, type).includes(wanted)) return true;
  const isAny = isStar(analysis, thing) || type.kind === 'protocol' || type.kind === 'extension';
  if (isAny || analysis.namedElsewhere?.(new Set([wanted.name])).size !== 0) return undefined;
  return lineage(analysis.program, type).some(({ supertypes }) =>
    [...supertypes].some((name) => isOpen(analysis, name)),
  )
    ? undefined
    : false;
}

function isOpen({ program }: Analysis, name: string): boolean {
  return !findTypeInfo(program, name) && !OF_THE_SYSTEM.test(name);
}

const OF_THE_SYSTEM =
  /^(?:(?:NS|UI|HK)[A-Z]\w*|Sendable|Hashable|Equatable|Identifiable|Comparable|Codable|Decodable|Encodable|Error|AnyObject|ObservableObject|Actor|View|CaseIterable)$/;
