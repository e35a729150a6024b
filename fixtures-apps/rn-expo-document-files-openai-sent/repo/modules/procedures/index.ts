import { requireNativeModule } from 'expo';

interface ProceduresModule {
  titlesAsync(): Promise<string[]>;
}

export const Procedures = requireNativeModule<ProceduresModule>('Procedures');
