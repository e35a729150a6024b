import React from 'react';
import { createRoot } from 'react-dom/client';
import { IonApp, setupIonicReact } from '@ionic/react';
import { FormPage } from './form/FormPage';

setupIonicReact();

createRoot(document.getElementById('root')!).render(
  <IonApp>
    <FormPage />
  </IonApp>,
);
