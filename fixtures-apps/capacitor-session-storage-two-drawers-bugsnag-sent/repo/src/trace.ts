import Bugsnag from '@bugsnag/js';
import { chartDrawer } from './drawers';

export function leaveTrace() {
  Bugsnag.addMetadata('session', { last: chartDrawer.take() });
}
