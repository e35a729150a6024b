// jotai atoms: the records' atom is only shown, the draft's atom is sent
import { useEffect } from 'react';
import { Button, FlatList, Text, TextInput, View } from 'react-native';
import { atom, useAtom, useAtomValue, useSetAtom } from 'jotai';
import { Mixpanel } from 'mixpanel-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const NOTE = 'HKClinicalTypeIdentifierClinicalNoteRecord';
const mixpanel = new Mixpanel('73a', true);

const notesAtom = atom<string[]>([]);
const draftAtom = atom('');
const shoutedAtom = atom((get) => get(draftAtom).toUpperCase());

const loadAtom = atom(null, async (_get, set) => {
  await requestAuthorization([NOTE]);
  const notes = await queryClinicalRecords(NOTE, { limit: 20 });
  set(notesAtom, notes.map((note) => note.displayName));
});

export default function Notes() {
  const notes = useAtomValue(notesAtom);
  const [draft, setDraft] = useAtom(draftAtom);
  const shouted = useAtomValue(shoutedAtom);
  const load = useSetAtom(loadAtom);

  useEffect(() => {
    load();
  }, [load]);

  return (
    <View>
      <FlatList data={notes} renderItem={({ item }) => <Text>{item}</Text>} />
      <TextInput value={draft} onChangeText={setDraft} />
      <Button title="Send idea" onPress={() => mixpanel.track('idea', { draft, shouted })} />
    </View>
  );
}
