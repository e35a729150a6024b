// asks: condition medication | reads: condition medication
// react-hook-form: watch of a field that buttons set with setValue
// open: one is taken for any
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { Button, View } from 'react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const kinds = { conditions: 'HKClinicalTypeIdentifierConditionRecord', medications: 'HKClinicalTypeIdentifierMedicationRecord' } as const;
type Kind = keyof typeof kinds;

export default function App() {
  const { register, setValue, watch } = useForm<{ kind: Kind | '' }>({ defaultValues: { kind: '' } });
  const kind = watch('kind');

  useEffect(() => {
    register('kind');
    requestAuthorization([kinds.conditions, kinds.medications]);
  }, [register]);

  useEffect(() => {
    if (kind === '') return;
    queryClinicalRecords(kinds[kind], { limit: 5 }).then(console.log);
  }, [kind]);

  return (
    <View>
      <Button title="Conditions" onPress={() => setValue('kind', 'conditions')} />
      <Button title="Medications" onPress={() => setValue('kind', 'medications')} />
    </View>
  );
}
