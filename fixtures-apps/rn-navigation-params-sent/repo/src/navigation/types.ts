export type RootStackParamList = {
  Medications: undefined;
  RecordDetail: { id: string; title: string; source: 'timeline' | 'search' };
  Settings: undefined;
};
