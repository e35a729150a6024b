import Config from 'react-native-config';

export const study = {
  types: Config.CLINICAL_TYPES.split(',').map((name) => name.trim()),
};
