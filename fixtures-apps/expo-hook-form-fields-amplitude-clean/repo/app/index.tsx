import { track } from '@amplitude/analytics-react-native';
import { Link } from 'expo-router';
import { useEffect } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Button, Text, TextInput, View } from 'react-native';
import { emptyForm, type RefillForm } from '../src/form';
import { latestMedication } from '../src/records';

export default function Refill() {
  const { control, handleSubmit, setValue, watch } = useForm<RefillForm>({ defaultValues: emptyForm });

  useEffect(() => {
    latestMedication().then((name) => setValue('medication', name));
  }, [setValue]);

  const send = handleSubmit((values) => {
    track('refill_asked', { from: values.pharmacy });
  });

  return (
    <View>
      <Text>{watch('medication')}</Text>
      <Controller
        control={control}
        name="pharmacy"
        render={({ field }) => <TextInput value={field.value} onChangeText={field.onChange} placeholder="Pharmacy" />}
      />
      <Button title="Ask for a refill" onPress={send} />
      <Link href="https://tansyrx.com/privacy">Privacy policy</Link>
    </View>
  );
}
