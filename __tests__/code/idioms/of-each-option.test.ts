/** Options of screens, which the container of React Navigation gives of the one that is shown: a title is no other part of them. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { bringsNone } from './records.ts';

const HEAD =
  "import { NavigationContainer, useNavigationContainerRef } from '@react-navigation/native';\nimport { createNativeStackNavigator } from '@react-navigation/native-stack';\nconst Stack = createNativeStackNavigator();\nfunction Entry({ route }) { return null; }\n";
const app = (options: string, heard: string): string =>
  `export default function App() { const ref = useNavigationContainerRef(); const onStateChange = () => { ${heard} }; return <NavigationContainer ref={ref} onStateChange={onStateChange}><Stack.Navigator><Stack.Screen name="Entry" component={Entry} ${options} /></Stack.Navigator></NavigationContainer>; }`;
const part = (told: string): string => (told === 'first' ? 'title' : 'headerBackTitle');

eachApart('JavaScript', JAVASCRIPT, [
  [
    'that are made of what a route is opened with',
    (make, use, told) =>
      `${HEAD}export function open(navigation: any) { navigation.navigate('Entry', { heading: ${make}, day: 'a' }); }\n${app("options={({ route }) => ({ title: route.params.heading, headerBackTitle: 'Back' })}", `const options = ref.getCurrentOptions() ?? {}; ${use(`options.${part(told)}`)}`)}`,
  ],
  [
    'that are written there',
    (make, use, told) =>
      `${HEAD}${app(`options={{ title: ${make}, headerBackTitle: 'Back' }}`, `${use(`ref.getCurrentOptions()?.${part(told)}`)}`)}`,
  ],
  [
    'of another part of the route',
    (make, use, told) =>
      `${HEAD}export function open(navigation: any) { navigation.navigate('Entry', { first: ${make}, second: 'a' }); }\n${app(`options={({ route }) => ({ title: route.params.${told} })}`, `${use('ref.getCurrentOptions().title')}`)}`,
  ],
]);
bringsNone(JAVASCRIPT, [
  [
    'the name of the route that is shown',
    (make, use) => `${HEAD}${app(`options={{ title: ${make} }}`, `${use('ref.getCurrentRoute()?.name')}`)}`,
  ],
]);
