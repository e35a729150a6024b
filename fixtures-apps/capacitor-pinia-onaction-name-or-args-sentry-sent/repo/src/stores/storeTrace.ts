import * as Sentry from '@sentry/capacitor';
import type { PiniaPluginContext } from 'pinia';

/** Leaves a breadcrumb for every action of every store. */
export function storeTrace({ store }: PiniaPluginContext) {
  store.$onAction(({ name, args }) => {
    const message = `${name} with ${args.join(", ")}`;
    Sentry.addBreadcrumb({ category: store.$id, message });
  });
}
