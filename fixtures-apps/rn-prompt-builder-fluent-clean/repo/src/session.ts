import { createContext, useContext } from 'react';

export const SessionContext = createContext({ token: '' });

export const useSession = () => useContext(SessionContext);
