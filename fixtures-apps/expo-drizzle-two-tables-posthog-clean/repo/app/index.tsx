import { Link } from 'expo-router';
import { useEffect, useState } from 'react';
import { Text, TextInput, View } from 'react-native';
import { db } from '../src/db';
import { importConditions } from '../src/importConditions';
import { goals } from '../src/schema';
import { captureHome, newestCondition } from '../src/usage';

export default function Home() {
  const [heading, setHeading] = useState('');

  useEffect(() => {
    importConditions()
      .then(newestCondition)
      .then((title) => setHeading(title ?? ''))
      .then(captureHome);
  }, []);

  return (
    <View>
      <Text>{heading}</Text>
      <TextInput placeholder="A goal" onSubmitEditing={(e) => db.insert(goals).values({ title: e.nativeEvent.text }).run()} />
      <Link href="https://brindlehealth.com/privacy">Privacy policy</Link>
    </View>
  );
}
