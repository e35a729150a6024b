// WebView: injectedJavaScript, and what the page posts back
// open: a leak is not seen
import { useEffect, useState } from 'react';
import { View } from 'react-native';
import { WebView } from 'react-native-webview';
import { getAnalytics, logEvent } from '@react-native-firebase/analytics';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';

export default function Charts() {
  const [title, setTitle] = useState('');

  useEffect(() => {
    requestAuthorization([LAB])
      .then(() => queryClinicalRecords(LAB, { limit: 1 }))
      .then((labs) => setTitle(labs[0]?.displayName ?? ''));
  }, []);

  if (!title) return null;
  return (
    <View style={{ flex: 1 }}>
      <WebView
        source={{ uri: 'https://charts.sedge.health/line' }}
        injectedJavaScript={`draw(${JSON.stringify(title)}); window.ReactNativeWebView.postMessage(${JSON.stringify(title)});`}
        onMessage={({ nativeEvent }) => {
          logEvent(getAnalytics(), 'chart_drawn', { title: nativeEvent.data }); // leak: clinical-data-to-third-party
        }}
      />
      <WebView
        source={{ uri: 'https://charts.sedge.health/help' }}
        injectedJavaScript={`window.ReactNativeWebView.postMessage(document.title);`}
        onMessage={({ nativeEvent }) => {
          logEvent(getAnalytics(), 'help_read', { title: nativeEvent.data });
        }}
      />
    </View>
  );
}
