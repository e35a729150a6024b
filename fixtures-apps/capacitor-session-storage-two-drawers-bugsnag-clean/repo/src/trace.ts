import Bugsnag from '@bugsnag/js';
import { screenDrawer } from './drawers';

export function leaveTrace() {
  Bugsnag.addMetadata('session', { last: screenDrawer.take() });
}
