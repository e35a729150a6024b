// higher-order components that hand a prop in
import { useEffect, useState, type ComponentType } from 'react';
import { Text, View } from 'react-native';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const VITAL = 'HKClinicalTypeIdentifierVitalSignRecord';
const mixpanel = new Mixpanel('5ed0', true);

function withVital<P extends { vital: string }>(Inner: ComponentType<P>) {
  return function WithVital(props: Omit<P, 'vital'>) {
    const [vital, setVital] = useState('');
    useEffect(() => {
      requestAuthorization([VITAL])
        .then(() => queryClinicalRecords(VITAL, { limit: 1 }))
        .then(([newest]) => setVital(newest?.displayName ?? ''));
    }, []);
    return <Inner {...(props as P)} vital={vital} />;
  };
}

function withTheme<P extends { theme: string }>(Inner: ComponentType<P>) {
  return (props: Omit<P, 'theme'>) => <Inner {...(props as P)} theme="meadow" />;
}

function Panel({ vital, theme }: { vital: string; theme: string }) {
  useEffect(() => {
    mixpanel.track('panel', { vital }); // leak: clinical-data-to-third-party
    mixpanel.track('panel', { theme });
  }, [vital, theme]);
  return <Text>{vital}</Text>;
}

const VitalPanel = withVital(withTheme(Panel) as ComponentType<{ vital: string }>);

export default function App() {
  return (
    <View>
      <VitalPanel />
    </View>
  );
}
