import { AppsFlyer } from 'appsflyer-capacitor-plugin';

export function startAttribution() {
  return AppsFlyer.initSDK({ devKey: 'uH3kP0sVw8', appID: '6471120934', isDebug: false });
}

export function trackEvent(eventName: string, eventValue: Record<string, string | number>) {
  return AppsFlyer.logEvent({ eventName, eventValue });
}
