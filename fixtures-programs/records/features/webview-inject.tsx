// injectJavaScript into a bundled page; the page answers with the chosen colour, which is logged: nothing leaks
import { useEffect, useRef } from 'react';
import { WebView, type WebViewMessageEvent } from 'react-native-webview';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const VITAL = 'HKClinicalTypeIdentifierVitalSignRecord';
const html = `<canvas id="c"></canvas><input type="color" onchange="ReactNativeWebView.postMessage(this.value)">
<script>window.draw = (rows) => { document.title = rows.length; }</script>`;

export default function Chart() {
  const web = useRef<WebView>(null);

  useEffect(() => {
    requestAuthorization([VITAL]);
  }, []);

  const draw = async () => {
    const rows = await queryClinicalRecords(VITAL, { limit: 30 });
    const names = JSON.stringify(rows.map((row) => row.displayName));
    web.current?.injectJavaScript(`window.draw(${names}); true;`);
    console.log('drawn', rows.length);
  };

  const onMessage = ({ nativeEvent }: WebViewMessageEvent) => {
    console.log('colour', nativeEvent.data);
  };

  return <WebView ref={web} source={{ html }} onLoadEnd={draw} onMessage={onMessage} />;
}
