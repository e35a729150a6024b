import { observer } from 'mobx-react-lite';
import React, { useEffect, useState } from 'react';
import { Linking, SafeAreaView, Text, TextInput } from 'react-native';
import { Banner } from './Banner';
import { TopicsStore } from './topics';

const topics = new TopicsStore();

export const App = observer(() => {
  const [draft, setDraft] = useState('');

  useEffect(() => {
    topics.suggest();
  }, []);

  return (
    <SafeAreaView>
      <TextInput value={draft} onChangeText={setDraft} onSubmitEditing={() => topics.choose(draft)} placeholder="What do you like to read about?" />
      {topics.chosen.map((topic) => (
        <Text key={topic.slug}>{topic.name}</Text>
      ))}
      {topics.suggested.map((topic) => (
        <Text key={topic.slug}>Suggested: {topic.name}</Text>
      ))}
      <Banner topics={[...topics.chosen, ...topics.suggested]} />
      <Text onPress={() => Linking.openURL('https://www.goldcrest.health/legal/privacy')}>Privacy policy</Text>
    </SafeAreaView>
  );
});
