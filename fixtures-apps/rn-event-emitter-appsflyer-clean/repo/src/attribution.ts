import appsFlyer from 'react-native-appsflyer';

import { events } from './events';

export function startAttribution(devKey: string, appId: string): void {
  appsFlyer.initSdk({ devKey, appId, isDebug: false });

  events.on('plan:chosen', ({ plan }) => {
    appsFlyer.logEvent('plan_chosen', { plan });
  });

  events.on('import:finished', ({ diagnoses }) => {
    appsFlyer.logEvent('af_tutorial_completion', { af_success: diagnoses.length > 0 });
  });
}
