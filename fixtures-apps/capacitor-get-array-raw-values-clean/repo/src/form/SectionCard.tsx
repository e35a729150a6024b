import React, { useEffect, useState } from 'react';
import { IonCard, IonCardContent, IonCardHeader, IonCardTitle } from '@ionic/react';
import { FormRecords } from '../plugins/formRecords';
import type { Section } from './sections';

export const SectionCard: React.FC<{ section: Section }> = ({ section }) => {
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    FormRecords.list({ kind: section.key }).then((result) => setNames(result.names));
  }, [section.key]);

  return (
    <IonCard>
      <IonCardHeader>
        <IonCardTitle>{section.title}</IonCardTitle>
      </IonCardHeader>
      <IonCardContent>{names.length ? names.join(', ') : 'Nothing on record'}</IonCardContent>
    </IonCard>
  );
};
