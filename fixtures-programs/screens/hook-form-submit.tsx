// asks: allergy vitalSign | reads: allergy vitalSign
// react-hook-form: a Controller's picker, handleSubmit reads the field
// open: it cannot be told
import { Picker } from '@react-native-picker/picker';
import { Controller, useForm } from 'react-hook-form';
import { Button, View } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

type Fields = { kind: ClinicalTypeIdentifier };

const options: Fields['kind'][] = ['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierVitalSignRecord'];

export default function ExportForm() {
  const { control, handleSubmit } = useForm<Fields>({ defaultValues: { kind: options[0] } });

  const submit = async ({ kind }: Fields) => {
    await requestAuthorization(options);
    const records = await queryClinicalRecords(kind, { limit: 100 });
    console.log(`${records.length} records to export`);
  };

  return (
    <View>
      <Controller
        control={control}
        name="kind"
        render={({ field: { value, onChange } }) => (
          <Picker selectedValue={value} onValueChange={onChange}>
            {options.map((option) => <Picker.Item key={option} label={option} value={option} />)}
          </Picker>
        )}
      />
      <Button title="Export" onPress={handleSubmit(submit)} />
    </View>
  );
}
