/** Every store, in the order in which they are asked. */
import type { Store } from '../storage.ts';
import { APPLE_STORES, NATIVE_EVENTS } from './apple.ts';
import { BINDING_STORES } from './bindings.ts';
import { DART_STORES } from './dart.ts';
import { SCRIPT_STORES } from './scripts.ts';
import { SWIFT_STORES } from './swift.ts';

export const STORES: readonly Store[] = [
  ...APPLE_STORES,
  ...NATIVE_EVENTS,
  ...SWIFT_STORES,
  ...SCRIPT_STORES,
  ...DART_STORES,
  ...BINDING_STORES,
];
