/** What a navigation is sent comes to whoever is made of it. */
import { bothFlows, type Rows } from './both-flows.ts';
import { KOTLIN } from './kotlin.ts';

const IMPORT = 'import com.arkivanov.decompose.router.stack.*\n';
const CONFIG =
  'sealed interface Config { data object Home : Config\n data class Card(val kind: VALUE, val spare: VALUE) : Config }\n';
const CHILD = (use: (value: string) => string): string =>
  `private fun child(config: Config, context: ComponentContext): Any = when (config) { Config.Home -> Unit\n is Config.Card -> show(config.kind) }\n private fun show(kind: VALUE) { ${use('kind')} }`;

const ROWS: Rows = [
  [
    'a stack of Decompose',
    (make, use, _, other) =>
      `${IMPORT}${CONFIG}class Root(context: ComponentContext) : ComponentContext by context { private val navigation = StackNavigation<Config>()\n val stack = childStack(source = navigation, serializer = Config.serializer(), initialConfiguration = Config.Home, handleBackButton = true, childFactory = ::child)\n ${CHILD(use)}\n fun open() { navigation.pushNew(Config.Card(${make}, ${other})) } }`,
  ],
  [
    'the first of a stack of Decompose',
    (make, use, _, other) =>
      `${IMPORT}${CONFIG}class Root(context: ComponentContext) : ComponentContext by context { private val navigation = StackNavigation<Config>()\n val stack = childStack(source = navigation, initialStack = { listOf(Config.Card(${make}, ${other})) }) { config, context -> child(config, context) }\n ${CHILD(use)} }`,
  ],
  [
    'a slot of Decompose',
    (make, use, _, other) =>
      `${IMPORT}${CONFIG}class Root(context: ComponentContext) : ComponentContext by context { private val navigation = SlotNavigation<Config>()\n val slot = childSlot(source = navigation, serializer = Config.serializer()) { config, context -> child(config, context) }\n ${CHILD(use)}\n fun open() { navigation.activate(Config.Card(${make}, ${other})) } }`,
  ],
];

bothFlows(KOTLIN, ROWS);
