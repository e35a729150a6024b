// asks: immunization procedure | reads: immunization procedure
// Linking: the path of the app's own deep link looks up the type
// open: it cannot be told
import { useEffect } from 'react';
import { Button, Linking, View } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const paths: Record<string, ClinicalTypeIdentifier> = {
  vaccines: 'HKClinicalTypeIdentifierImmunizationRecord',
  surgeries: 'HKClinicalTypeIdentifierProcedureRecord',
};

async function follow(url: string) {
  const path = url.replace('mychart://', '');
  if (!(path in paths)) return;
  const records = await queryClinicalRecords(paths[path], { limit: 15 });
  console.log(path, records.length);
}

export default function App() {
  useEffect(() => {
    requestAuthorization(Object.values(paths));
    const subscription = Linking.addEventListener('url', ({ url }) => follow(url));
    return () => subscription.remove();
  }, []);

  return (
    <View>
      {Object.keys(paths).map((path) => (
        <Button key={path} title={path} onPress={() => Linking.openURL(`mychart://${path}`)} />
      ))}
    </View>
  );
}
