/**
 * The file that a setting names: `INFOPLIST_FILE`, `CODE_SIGN_ENTITLEMENTS`.
 */
import type { Location, Resolved } from '../../types.ts';
import { type Checkout, resolvePath } from '../checkout.ts';
import type { Settings } from './settings.ts';

export type NamedFile =
  /** The setting is empty or not there. */
  | { readonly state: 'none' }
  | { readonly state: 'there'; readonly path: string; readonly at: Location }
  | { readonly state: 'missing'; readonly path: string; readonly at: Location }
  | { readonly state: 'outside'; readonly written: string; readonly at: Location }
  /** `isHidden` where a file of settings that is not there may set it: that is said for the whole file. */
  | { readonly state: 'unresolved'; readonly reason: string; readonly at: Location; readonly isHidden?: boolean };

/** Finds the file that a setting names, relative to the project's source root. `at` is the setting's value. */
export function findNamedFile(name: string, settings: Settings, root: string, checkout: Checkout): NamedFile {
  const written: Resolved<string> = settings.text(name);
  if (written.state === 'absent') return { state: 'none' };
  if (written.state === 'unresolved') return { ...written, isHidden: !settings.names(name).includes(name) };
  const { value, at } = written;
  if (value.trim() === '') return { state: 'none' };
  const variable = /\$[({][^)}]{0,200}[)}]/.exec(value)?.[0];
  if (variable !== undefined) {
    return { state: 'unresolved', reason: `${name} depends on \`${variable}\`, which only a build knows`, at };
  }
  const path = resolvePath(root, value, checkout.files.root);
  if (path === undefined) return { state: 'outside', written: value, at };
  const found = checkout.locate(path);
  if (found !== undefined) return { state: 'there', path: found, at };
  return checkout.leadsOut(path) ? { state: 'outside', written: value, at } : { state: 'missing', path, at };
}

/** The same where a generator writes the file: then it is there when it is needed. */
export function asWritten(file: NamedFile): NamedFile {
  return file.state === 'missing' ? { ...file, state: 'there' } : file;
}
