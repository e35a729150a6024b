import AsyncStorage from '@react-native-async-storage/async-storage';

const SORT = 'session.sort';
const RESULT = 'session.result';

export async function saveSession(sort: string, result: string) {
  await AsyncStorage.multiSet([
    [SORT, sort],
    [RESULT, result],
  ]);
}

export async function restoreSession() {
  const [[, sort], [, result]] = await AsyncStorage.multiGet([SORT, RESULT]);
  return { sort: sort ?? 'date', result: result ?? '' };
}
