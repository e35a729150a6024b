// useRef and useMemo; the ref holds the screen's name again before it is sent
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Text, View } from 'react-native';
import { getCrashlytics, setAttribute } from '@react-native-firebase/crashlytics';
import { queryClinicalRecords, requestAuthorization, type ClinicalRecord } from '@react-native-healthkit/health-records';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord';

export default function Cabinet() {
  const [drugs, setDrugs] = useState<readonly ClinicalRecord[]>([]);
  const lastShown = useRef('');
  const heading = useMemo(() => drugs.map((drug) => drug.displayName).join(', '), [drugs]);

  useEffect(() => {
    requestAuthorization([MEDICATION])
      .then(() => queryClinicalRecords(MEDICATION, { limit: 10 }))
      .then(setDrugs);
  }, []);

  const leave = () => {
    lastShown.current = heading;
    const spoken = `You looked at ${lastShown.current}`;
    lastShown.current = 'cabinet';
    setAttribute(getCrashlytics(), 'last_shown', lastShown.current);
    return spoken;
  };

  return (
    <View>
      <Text accessibilityLabel={heading}>{heading}</Text>
      <Button title="Leave" onPress={leave} />
    </View>
  );
}
