// asks: labResult vitalSign | reads: labResult vitalSign
// a bottom sheet of rows, presented by a ref and dismissed on a press
import { BottomSheetFlatList, BottomSheetModal, BottomSheetModalProvider } from '@gorhom/bottom-sheet';
import { useRef, useState } from 'react';
import { Button, Text } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const kinds = new Map<ClinicalTypeIdentifier, string>([
  ['HKClinicalTypeIdentifierLabResultRecord', 'Lab results'],
  ['HKClinicalTypeIdentifierVitalSignRecord', 'Vital signs'],
]);

export default function App() {
  const sheet = useRef<BottomSheetModal>(null);
  const [count, setCount] = useState(0);

  const present = async () => {
    await requestAuthorization([...kinds.keys()]);
    sheet.current?.present();
  };
  const pick = async (kind: ClinicalTypeIdentifier) => {
    sheet.current?.dismiss();
    setCount((await queryClinicalRecords(kind, {})).length);
  };

  return (
    <BottomSheetModalProvider>
      <Button title={`${count} records`} onPress={present} />
      <BottomSheetModal ref={sheet} snapPoints={['40%']}>
        <BottomSheetFlatList
          data={[...kinds]}
          renderItem={({ item: [kind, label] }) => <Text onPress={() => pick(kind)}>{label}</Text>}
        />
      </BottomSheetModal>
    </BottomSheetModalProvider>
  );
}
