import { useCallback, useState } from 'react';
import { Button, Linking, Text, View } from 'react-native';
import { unlockRecords } from '../health/unlockRecords';
import { PRIVACY_POLICY } from '../links';
import { CardFace } from './CardFace';
import { loadCard } from './loadCard';
import type { Face } from './faces';

export function CardScreen() {
  const [faces, setFaces] = useState<Face[]>([]);
  const [problem, setProblem] = useState<string>();

  const open = useCallback(async () => {
    try {
      await unlockRecords();
      setFaces(await loadCard());
    } catch {
      setProblem('The card stays empty until Dunnock may read your records.');
    }
  }, []);

  return (
    <View>
      <Button title="Fill my card" onPress={open} />
      {problem ? <Text>{problem}</Text> : null}
      {faces.map((face) => (
        <CardFace key={face.side} face={face} />
      ))}
      <Button title="Privacy policy" onPress={() => Linking.openURL(PRIVACY_POLICY)} />
    </View>
  );
}
