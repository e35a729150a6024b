import appsFlyer from 'react-native-appsflyer';

export function startAttribution() {
  appsFlyer.initSdk({ devKey: 'pintail', appId: '6739904127', isDebug: false });
}

export function listSeen(value: number | string) {
  appsFlyer.logEvent('list_seen', { value });
}
