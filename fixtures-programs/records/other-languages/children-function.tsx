// children given as a function, and a render prop
import { useEffect, useState, type ReactNode } from 'react';
import { Button, Text, TextInput, View } from 'react-native';
import * as Sentry from '@sentry/react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';

function Allergies({ children }: { children: (names: string[]) => ReactNode }) {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    requestAuthorization([ALLERGY])
      .then(() => queryClinicalRecords(ALLERGY, { limit: 0 }))
      .then((found) => setNames(found.map((record) => record.displayName)));
  }, []);
  return <View>{children(names)}</View>;
}

function Feedback({ render }: { render: (text: string) => ReactNode }) {
  const [text, setText] = useState('');
  return (
    <View>
      <TextInput value={text} onChangeText={setText} />
      {render(text)}
    </View>
  );
}

export default function App() {
  return (
    <View>
      <Allergies>
        {(names) => (
          <Button title="Report" onPress={() => Sentry.captureMessage(names.join(', '))} /> // leak: clinical-data-to-third-party
        )}
      </Allergies>
      <Feedback render={(text) => <Button title="Send" onPress={() => Sentry.captureMessage(text)} />} />
      <Text>Help</Text>
    </View>
  );
}
