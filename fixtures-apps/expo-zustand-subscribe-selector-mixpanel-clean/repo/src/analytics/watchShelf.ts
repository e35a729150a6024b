import { useShelf } from '../store/shelf';
import { mixpanel } from './mixpanel';

/** Tells how the shelf is used; gives back the way to stop. */
export function watchShelf(): () => void {
  return useShelf.subscribe(
    (state) => state.sort,
    (value) => {
      mixpanel.track('shelf_changed', { value });
    },
  );
}
