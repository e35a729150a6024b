import React, { useState } from 'react';
import { IonButton, IonContent, IonPage } from '@ionic/react';
import { FormRecords } from '../plugins/formRecords';
import { SectionCard } from './SectionCard';
import { sections } from './sections';

export const FormPage: React.FC = () => {
  const [granted, setGranted] = useState(false);

  const fill = async () => {
    const result = await FormRecords.request({ kinds: sections.map((section) => section.key) });
    setGranted(result.granted);
  };

  const cards = (
    <>
      {sections.map((section) => (
        <SectionCard key={section.key} section={section} />
      ))}
    </>
  );

  return (
    <IonPage>
      <IonContent>
        {granted ? cards : <IonButton onClick={fill}>Fill in from Health</IonButton>}
        <a href="https://www.quillfeather.health/legal/privacy">Privacy policy</a>
      </IonContent>
    </IonPage>
  );
};
