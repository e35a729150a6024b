import { FlatList, Text, View } from 'react-native';
import { useKitchen } from '../src/hooks/useKitchen';
import { suits } from '../src/recipes/matches';
import { recipes } from '../src/recipes/Recipe';

export default function Kitchen() {
  const { allergies, labs } = useKitchen();
  return (
    <View>
      <FlatList
        data={recipes.filter((recipe) => suits(recipe, allergies))}
        keyExtractor={(recipe) => recipe.id}
        renderItem={({ item }) => <Text>{item.title}</Text>}
      />
      {labs.map((lab) => (
        <Text key={lab}>{lab}</Text>
      ))}
    </View>
  );
}
