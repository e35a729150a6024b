import { useEffect, useState } from 'react';
import { Linking, ScrollView, Text } from 'react-native';

import { SourceSection } from './SourceSection';
import { authorize } from './sources/registry';

export default function App() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    authorize().then(setReady);
  }, []);
  return (
    <ScrollView>
      {ready && (
        <>
          <SourceSection name="immunizations" />
          <SourceSection name="allergies" />
          <SourceSection name="procedures" />
        </>
      )}
      <Text onPress={() => Linking.openURL('https://www.tern.health/legal/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
