import { Pressable, StyleSheet, Text } from 'react-native';

export interface CardProps {
  /** What kind of card it is. */
  name: string;
  /** What stands on it. */
  title: string;
  onPress?: () => void;
}

export function Card({ title, onPress }: CardProps) {
  return (
    <Pressable style={styles.card} onPress={onPress}>
      <Text>{title}</Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  card: { borderRadius: 12, margin: 8, padding: 16, backgroundColor: '#eef5f3' },
});
