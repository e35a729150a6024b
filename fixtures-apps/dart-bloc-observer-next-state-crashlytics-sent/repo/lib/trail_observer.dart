import 'package:firebase_crashlytics/firebase_crashlytics.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'allergies_bloc.dart';

/// Leaves a trail of state changes for crash reports.
class TrailObserver extends BlocObserver {
  const TrailObserver();

  @override
  void onTransition(Bloc<dynamic, dynamic> bloc, Transition<dynamic, dynamic> transition) {
    super.onTransition(bloc, transition);
    final next = transition.nextState;
    if (next is AllergiesReady) {
      FirebaseCrashlytics.instance.log('allergies ready: ${next.names.join(', ')}');
    }
  }
}
