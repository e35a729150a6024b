import appsFlyer from 'react-native-appsflyer';

export function homeShown(content: string | number) {
  appsFlyer.logEvent('af_content_view', { af_content: content });
}
