// jotai: a base atom, a derived atom and an atom of the person's note
import { Suspense } from 'react';
import { Button, TextInput, View } from 'react-native';
import { atom, useAtom, useAtomValue } from 'jotai';
import { getCrashlytics, setAttribute } from '@react-native-firebase/crashlytics';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const SHOT = 'HKClinicalTypeIdentifierImmunizationRecord';

const shotsAtom = atom(async () => {
  await requestAuthorization([SHOT]);
  return queryClinicalRecords(SHOT, { limit: 0 });
});
const newestShotAtom = atom(async (get) => {
  const shots = await get(shotsAtom);
  return [...shots].sort((a, b) => +b.startDate - +a.startDate)[0]?.displayName ?? 'none';
});
const noteAtom = atom('');

function Form() {
  const newest = useAtomValue(newestShotAtom);
  const [note, setNote] = useAtom(noteAtom);
  const submit = async () => {
    await setAttribute(getCrashlytics(), 'note', note);
    await setAttribute(getCrashlytics(), 'shot', newest); // leak: clinical-data-to-third-party
  };
  return (
    <View>
      <TextInput value={note} onChangeText={setNote} />
      <Button title={`Confirm ${newest}`} onPress={submit} />
    </View>
  );
}

export default function App() {
  return (
    <Suspense fallback={null}>
      <Form />
    </Suspense>
  );
}
