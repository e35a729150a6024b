import { Link } from 'expo-router';
import { FlatList, Pressable, Text, View } from 'react-native';
import { useLockScreen } from '../hooks/useLockScreen';

export default function LockScreen() {
  const { allergies, headline, choose } = useLockScreen();
  return (
    <View>
      {headline && <Text accessibilityRole="header">{headline.title}</Text>}
      <FlatList
        data={allergies}
        keyExtractor={(allergy) => allergy.id}
        renderItem={({ item }) => (
          <Pressable onPress={() => choose(item)}>
            <Text>{item.title}</Text>
          </Pressable>
        )}
      />
      <Link href="https://hartsease.health/legal/privacy">Privacy policy</Link>
    </View>
  );
}
