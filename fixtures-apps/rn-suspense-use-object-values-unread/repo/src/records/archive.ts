import { NativeModules } from 'react-native';
import { SHELVES, type ShelfIdentifier } from './shelves';

const native: {
  requestAccess(identifiers: string[]): Promise<boolean>;
  list(identifier: string): Promise<string[]>;
} = NativeModules.MulberryRecords;

let access: Promise<boolean> | undefined;
const lists = new Map<ShelfIdentifier, Promise<string[]>>();

function ensureAccess(): Promise<boolean> {
  access ??= native.requestAccess(Object.values(SHELVES));
  return access;
}

export function titlesOf(identifier: ShelfIdentifier): Promise<string[]> {
  let titles = lists.get(identifier);
  if (!titles) {
    titles = ensureAccess().then((granted) => (granted ? native.list(identifier) : []));
    lists.set(identifier, titles);
  }
  return titles;
}
