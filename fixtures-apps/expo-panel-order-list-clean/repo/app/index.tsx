import { Link } from 'expo-router';
import { useEffect, useState } from 'react';
import { ScrollView, Text } from 'react-native';

import { askForRecords } from '../src/health/permissions';
import { panelOrder, panels } from '../src/panels';

export default function Reception() {
  const [ready, setReady] = useState(false);

  useEffect(() => {
    askForRecords()
      .then(() => setReady(true))
      .catch(() => setReady(false));
  }, []);

  return (
    <ScrollView contentInsetAdjustmentBehavior="automatic">
      {ready
        ? panelOrder.map((key) => {
            const PanelComponent = panels[key];
            return <PanelComponent key={key} />;
          })
        : <Text>Waiting for Health…</Text>}
      <Link href="/about">About Cormorant</Link>
    </ScrollView>
  );
}
