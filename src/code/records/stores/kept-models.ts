/**
 * The model that a call of a store keeps, or asks for.
 */
import type { TypeName } from '../../facts/facts.ts';
import { elementType } from '../../facts/type-names.ts';
import type { StoreCall } from '../../models/storage-calls.ts';
import { meantBy } from '../calls/bound.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Taint, TaintFrame } from '../state.ts';
import type { Part } from './store-rows.ts';

/** The model that is kept or asked for. */
export function modelOf(
  taint: Taint,
  row: StoreCall,
  parts: readonly Part[],
  { receiver, expected, frame }: Pick<SystemCall, 'receiver' | 'expected' | 'frame'>,
): string | undefined {
  if (row.isOfType) return expected && modelIn(expected, frame);
  if (row.on === 'of') return receiver?.type?.args[0] && modelIn(receiver.type.args[0], frame);
  if (row.on === 'type') return receiver?.root ?? (receiver?.type && modelName(receiver.type));
  if (row.on === 'self' && !row.args.some(({ role }) => role === 'key'))
    return receiver?.type && modelName(receiver.type);
  const kept = parts.find(({ role }) => role === 'model');
  if (kept) return kept.given.typed.type && modelIn(kept.given.typed.type, frame);
  const asked = parts.find(({ role }) => role === 'of');
  if (!asked) return expected && parts.some(({ role }) => role === 'id') ? modelIn(expected, frame) : undefined;
  const { argument, typed } = asked.given;
  const { value } = argument;
  if (value.kind === 'member' && value.name === 'self' && value.of) {
    if (value.of.kind === 'type') return modelName(value.of.type);
    if (value.of.kind === 'name') return value.of.name;
  }
  const [written] = typed.type?.args ?? [];
  const inner = written && meantBy(written, frame);
  if (inner && !isAnyModel(inner)) return modelName(inner);
  const wanted = expected && modelName(meantBy(expected, frame));
  return wanted ?? (taint.isDeclared(typed.type?.name ?? '') ? typed.type?.name : undefined);
}

/** A model, which may be a type parameter that callers tell; of one that nobody tells nothing is known. */
export function modelIn(type: TypeName, frame: TaintFrame): string | undefined {
  const name = modelName(meantBy(type, frame));
  const generics = [...(frame.owner?.generics ?? []), ...(frame.function?.fact.generics ?? [])];
  return name === undefined || generics.includes(name) ? undefined : name;
}

/** What `@Query` and the like hold: one, or many, however they are wrapped. */
export function modelName(type: TypeName): string | undefined {
  let inner = elementType(type);
  while (RESULTS.has(inner.name) && inner.args.length > 0) inner = elementType(inner.args.at(-1) ?? inner);
  return inner.name === '' || isAnyModel(inner) ? undefined : inner.name;
}

const RESULTS: ReadonlySet<string> = new Set([
  ...['FetchedResults', 'SectionedFetchResults', 'Results', 'RLMResults', 'FetchDescriptor', 'NSFetchRequest'],
  ...['RLMArray', 'FetchResultsCollection', 'Query'],
]);

function isAnyModel({ name }: TypeName): boolean {
  return /^(?:NSManagedObject|NSFetchRequestResult|Object|RLMObject|RealmSwiftObject|PersistentModel|T|id|Any)$/.test(
    name,
  );
}

export function typeOf({ store }: StoreCall, model: string | undefined): TypeName | undefined {
  if (store.gives !== undefined) return { name: store.gives, args: [] };
  return model === undefined ? undefined : { name: 'Array', args: [{ name: model, args: [] }] };
}
