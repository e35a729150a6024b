/** What observers of blocs are told: each state, and each event, of all of them, or of the one that overrides it. */
import { DART } from './dart.ts';
import { eachApart, type Pairs } from './each-apart.ts';

const STATES =
  'sealed class LabState { const LabState(); }\nclass First extends LabState { const First(this.text); final String text; }\nclass Second extends LabState { const Second(this.text); final String text; }\n';
const EVENTS =
  'sealed class LabEvent { const LabEvent(); }\nclass FirstEvent extends LabEvent { const FirstEvent(this.text); final String text; }\nclass SecondEvent extends LabEvent { const SecondEvent(this.text); final String text; }\n';
const big = (told: string): string => (told === 'first' ? 'First' : 'Second');
const bloc = (make: string, more = ''): string =>
  `class LabBloc extends Bloc<LabEvent, LabState> { LabBloc() : super(const Second('')) { on<FirstEvent>((event, emit) { emit(First(${make})); emit(const Second('typed')); }); } ${more} }\nvoid open(LabBloc bloc) { bloc.add(FirstEvent(${make})); bloc.add(const SecondEvent('typed')); }\n`;
const cubit = (make: string, more = ''): string =>
  `class LabCubit extends Cubit<LabState> { LabCubit() : super(const Second('')); void open() { emit(First(${make})); emit(const Second('typed')); } ${more} }\n`;
const observer = (method: string): string => `class Trail extends BlocObserver { @override\n ${method} }\n`;

const ROWS: Pairs = [
  [
    'a transition of a bloc',
    (make, use, told) =>
      `${STATES}${EVENTS}${bloc(make)}${observer(`void onTransition(Bloc<dynamic, dynamic> bloc, Transition<dynamic, dynamic> transition) { super.onTransition(bloc, transition); final next = transition.nextState; if (next is ${big(told)}) { ${use('next.text')} } }`)}`,
  ],
  [
    'a change of a cubit',
    (make, use, told) =>
      `${STATES}${cubit(make)}${observer(`void onChange(BlocBase<dynamic> bloc, Change<dynamic> change) { super.onChange(bloc, change); final state = change.currentState; if (state is ${big(told)}) { ${use('state.text')} } }`)}`,
  ],
  [
    'a change that a switch tells',
    (make, use, told) =>
      `${STATES}${cubit(make)}${observer(`void onChange(BlocBase<dynamic> bloc, Change<dynamic> change) { switch (change.nextState) { case ${big(told)}(:final text): ${use('text')} } }`)}`,
  ],
  [
    'an event',
    (make, use, told) =>
      `${STATES}${EVENTS}${bloc(make)}${observer(`void onEvent(Bloc<dynamic, dynamic> bloc, Object? event) { if (event is ${big(told)}Event) { ${use('event.text')} } }`)}`,
  ],
  [
    'the event of a transition',
    (make, use, told) =>
      `${STATES}${EVENTS}${bloc(make)}${observer(`void onTransition(Bloc<dynamic, dynamic> bloc, Transition<dynamic, dynamic> transition) { final event = transition.event; if (event is ${big(told)}Event) { ${use('event.text')} } }`)}`,
  ],
  [
    'a change that the cubit itself is told',
    (make, use, told) =>
      `${STATES}${cubit(make, `@override\n void onChange(Change<LabState> change) { super.onChange(change); final next = change.nextState; if (next is ${big(told)}) { ${use('next.text')} } }`)}`,
  ],
  [
    'a transition that the bloc itself is told',
    (make, use, told) =>
      `${STATES}${EVENTS}${bloc(make, `@override\n void onTransition(Transition<LabEvent, LabState> transition) { super.onTransition(transition); final next = transition.nextState; if (next is ${big(told)}) { ${use('next.text')} } }`)}`,
  ],
  [
    'an event that the bloc itself is told',
    (make, use, told) =>
      `${STATES}${EVENTS}${bloc(make, `@override\n void onEvent(LabEvent event) { super.onEvent(event); if (event is ${big(told)}Event) { ${use('event.text')} } }`)}`,
  ],
  [
    'a bloc whose states are texts',
    (make, use, told) =>
      `${EVENTS}class FirstBloc extends Bloc<LabEvent, String> { FirstBloc() : super('') { on<FirstEvent>((event, emit) => emit(${told === 'first' ? make : "'typed'"})); } }\nvoid open(FirstBloc bloc) { bloc.add(const FirstEvent('')); }\n${observer(`void onChange(BlocBase<dynamic> bloc, Change<dynamic> change) { ${use("'${change.nextState}'")} }`)}`,
  ],
  [
    'what a page shows of a bloc',
    (make, use, told) =>
      `${STATES}${EVENTS}${bloc(make)}class Page extends StatelessWidget { @override\n Widget build(BuildContext context) { final state = context.watch<LabBloc>().state; if (state is ${big(told)}) { ${use('state.text')} } return const Text(''); } }`,
  ],
];

eachApart('Dart', DART, ROWS);
