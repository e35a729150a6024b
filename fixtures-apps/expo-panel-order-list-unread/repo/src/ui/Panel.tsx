import { StyleSheet, Text, View } from 'react-native';

interface Props {
  title: string;
  names: string[];
}

export function Panel({ title, names }: Props) {
  return (
    <View style={styles.panel}>
      <Text style={styles.title}>{title}</Text>
      {names.map((name) => (
        <Text key={name}>{name}</Text>
      ))}
      {names.length === 0 ? <Text style={styles.empty}>Nothing recorded</Text> : null}
    </View>
  );
}

const styles = StyleSheet.create({
  panel: { padding: 16, gap: 4 },
  title: { fontSize: 20, fontWeight: '600' },
  empty: { opacity: 0.5 },
});
