import { useEffect, useState } from 'react';
import { Button, ScrollView } from 'react-native';
import { loadProcedures, type Procedure } from '../src/health/procedures';
import { openPrivacyPolicy } from '../src/lib/links';
import { QuestionForm } from '../src/questions/QuestionForm';

export default function Questions() {
  const [procedures, setProcedures] = useState<Procedure[]>([]);

  useEffect(() => {
    loadProcedures().then(setProcedures, () => setProcedures([]));
  }, []);

  return (
    <ScrollView>
      <QuestionForm procedures={procedures} />
      <Button title="Privacy policy" onPress={openPrivacyPolicy} />
    </ScrollView>
  );
}
