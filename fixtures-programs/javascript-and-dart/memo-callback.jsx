// asks: allergy immunization labResult | reads: allergy labResult
// useMemo leaves one type out, useCallback reads the rest
// open: one more is taken for used
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Button, Text, View } from 'react-native';
import AppleHealthKit from 'react-native-health';

const { AllergyRecord, ImmunizationRecord, LabResultRecord } = AppleHealthKit.Constants.Permissions;
const all = [AllergyRecord, ImmunizationRecord, LabResultRecord];

export default function App() {
  const [names, setNames] = useState([]);

  const shown = useMemo(() => all.filter((type) => type !== ImmunizationRecord), []);

  const refresh = useCallback(() => {
    setNames([]);
    for (const type of shown) {
      const options = { startDate: new Date(2014, 0, 1).toISOString(), type };
      AppleHealthKit.getClinicalRecords(options, (error, records) => {
        if (!error) setNames((before) => [...before, ...records.map((record) => record.displayName)]);
      });
    }
  }, [shown]);

  useEffect(() => {
    AppleHealthKit.initHealthKit({ permissions: { read: all, write: [] } }, (error) => {
      if (!error) refresh();
    });
  }, [refresh]);

  return (
    <View>
      <Button title="Refresh" onPress={refresh} />
      <Text>{names.join('\n')}</Text>
    </View>
  );
}
