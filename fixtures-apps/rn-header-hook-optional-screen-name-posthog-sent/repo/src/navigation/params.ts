import type { NativeStackScreenProps } from '@react-navigation/native-stack';
import type { Procedure } from '../procedures/procedures';

export type RootParams = {
  List: undefined;
  Procedure: { procedure: Procedure };
  About: undefined;
};

export type ScreenProps<Name extends keyof RootParams> = NativeStackScreenProps<RootParams, Name>;
