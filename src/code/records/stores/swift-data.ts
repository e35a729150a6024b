/**
 * Whether SwiftData syncs what an app keeps. Left alone it does, with whatever the target is entitled to; an app that keeps
 * its models on the device says so of each store.
 */
import { blankDirectives } from '../../languages/directives.ts';

/** A `ModelConfiguration` that an app makes. */
export interface ModelStore {
  /** The models it is for, as they are written; empty for all. */
  readonly models: string;
  /** Absent where it cannot be told. */
  readonly isSynced?: boolean;
}

const MADE =
  /\b(ModelConfiguration|modelContainer|init)\s{0,9}\(((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]{0,99}\)){0,99}\)){0,199}\)){0,999})/g;
const DATABASE = /\bcloudKitDatabase:(?:\w{1,40}\.\w{1,40})?\.(none|automatic|private)\b/;
const IN_MEMORY = /\b(?:isStoredInMemoryOnly|inMemory):(?!false\b)/;
const MODELS = /\b(?:schema|for):/;
const NEXT = /,\w{1,40}:/;

/** The stores that a file makes, from its code without comments and strings. */
export function modelStoresOf(code: string): readonly ModelStore[] {
  const debug = blankDirectives(code, code).regions.filter(({ condition }) => condition === 'DEBUG');
  return [...code.matchAll(MADE)].flatMap(({ 1: made, 2: written = '', index }) => {
    if (debug.some(({ start, end }) => start <= index && index < end)) return [];
    const given = written.replaceAll(/\s/g, '');
    const isNamed = given.includes('cloudKitDatabase:');
    if (made === 'init' && !isNamed) return [];
    if (made === 'modelContainer' && !IN_MEMORY.test(given)) return [];
    const [, models = ''] = given.split(MODELS);
    const database = DATABASE.exec(given)?.[1];
    const isOpen = database === undefined && (isNamed || IN_MEMORY.test(given));
    return [{ models: models.split(NEXT)[0] ?? '', ...(!isOpen && { isSynced: database !== 'none' }) }];
  });
}

/** Types, and nothing else: `[Row.self, Note.self]`. */
const LISTED = /^(?:Schema\()?\[?(?:\w{1,100}\.self,?){1,100}\]?\)?$/;
const LISTED_MODEL = /(\w{1,100})\.self/g;

/** Whether what is kept of a model may be synced. A store on the device speaks for the models it is for, or for all, unless
 *  another syncs the same. */
export function mayBeSynced(stores: readonly ModelStore[], model?: string): boolean {
  const local = stores.filter(({ isSynced }) => isSynced === false);
  if (local.length === 0) return true;
  const synced = stores.filter(({ isSynced }) => isSynced === true);
  const lists = (store: ModelStore): boolean =>
    [...store.models.matchAll(LISTED_MODEL)].some(([, name]) => name === model);
  if (model !== undefined && stores.every(({ models }) => LISTED.test(models))) return synced.some(lists);
  return synced.some(({ models }) => local.some((it) => it.models === '' || it.models === models));
}
