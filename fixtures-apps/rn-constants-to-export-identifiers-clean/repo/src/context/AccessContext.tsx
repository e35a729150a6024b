import React, { createContext, useContext, useEffect, useState, type PropsWithChildren } from 'react';
import { SchoolRecords } from '../native/SchoolRecords';

const AccessContext = createContext(false);

export function AccessProvider({ children }: PropsWithChildren) {
  const [granted, setGranted] = useState(false);

  useEffect(() => {
    SchoolRecords.requestAuthorization([
      SchoolRecords.allergy,
      SchoolRecords.immunization,
      SchoolRecords.condition,
    ]).then(setGranted, () => setGranted(false));
  }, []);

  return <AccessContext.Provider value={granted}>{children}</AccessContext.Provider>;
}

export const useAccess = () => useContext(AccessContext);
