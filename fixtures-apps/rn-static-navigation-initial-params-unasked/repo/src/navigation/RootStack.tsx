import type { StaticParamList } from '@react-navigation/native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import { HomeScreen } from '../screens/HomeScreen';
import { ShelfScreen } from '../screens/ShelfScreen';

export const RootStack = createNativeStackNavigator({
  screens: {
    Home: HomeScreen,
    Labs: {
      screen: ShelfScreen,
      options: { title: 'Lab results' },
      initialParams: { type: 'HKClinicalTypeIdentifierLabResultRecord' },
    },
    Procedures: {
      screen: ShelfScreen,
      options: { title: 'Procedures' },
      initialParams: { type: 'HKClinicalTypeIdentifierProcedureRecord' },
    },
    Vaccinations: {
      screen: ShelfScreen,
      options: { title: 'Vaccinations' },
      initialParams: { type: 'HKClinicalTypeIdentifierImmunizationRecord' },
    },
  },
});

declare global {
  namespace ReactNavigation {
    interface RootParamList extends StaticParamList<typeof RootStack> {}
  }
}
