import * as amplitude from '@amplitude/analytics-browser';
import { get } from 'svelte/store';
import { conditions, searches } from '../stores/lines';

amplitude.init('mallow-key');

export function reportLeaflet() {
  const shown = get(conditions).length;
  const [first] = get(searches);
  amplitude.track('leaflet_opened', { first, shown });
}
