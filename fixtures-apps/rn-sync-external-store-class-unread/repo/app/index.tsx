import { Link } from 'expo-router';
import { useEffect, useSyncExternalStore } from 'react';
import { ScrollView, Text } from 'react-native';
import { Board } from '../components/Board';
import { connect } from '../records/connect';
import { labStore } from '../records/stores';

export default function Home() {
  const labs = useSyncExternalStore(labStore.subscribe, labStore.getSnapshot);
  const vitals = useSyncExternalStore(labStore.subscribe, labStore.getSnapshot);

  useEffect(() => {
    void connect();
  }, []);

  return (
    <ScrollView>
      <Board title="Lab results" rows={labs} />
      <Board title="Vital signs" rows={vitals} />
      <Link href="/about">
        <Text>About</Text>
      </Link>
    </ScrollView>
  );
}
