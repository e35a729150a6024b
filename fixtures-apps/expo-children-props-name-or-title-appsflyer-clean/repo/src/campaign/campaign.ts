import appsFlyer from 'react-native-appsflyer';

export function startCampaign() {
  appsFlyer.initSdk({ devKey: 'v7Jq', appId: '1600000077', isDebug: false });
}

export function cardPressed(card: string) {
  appsFlyer.logEvent('card_pressed', { card });
}
