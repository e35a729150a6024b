import { useState } from 'react';
import { Button, ScrollView } from 'react-native';

import { LabsCard } from '../src/features/labs/LabsCard';
import { MedicationsCard } from '../src/features/medications/MedicationsCard';
import { ProceduresCard } from '../src/features/procedures/ProceduresCard';
import { openHealthAccess } from '../src/health/access';
import { PrivacyLink } from '../src/ui/PrivacyLink';

export default function VisitScreen() {
  const [enabled, setEnabled] = useState(false);
  return (
    <ScrollView>
      <Button title="Use my health records" onPress={() => openHealthAccess().then(() => setEnabled(true))} />
      <LabsCard enabled={enabled} />
      <MedicationsCard enabled={enabled} />
      <ProceduresCard enabled={enabled} />
      <PrivacyLink />
    </ScrollView>
  );
}
