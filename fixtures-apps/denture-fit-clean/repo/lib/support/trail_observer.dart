import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

import '../fitting/fitting_state.dart';

class TrailObserver extends BlocObserver {
  @override
  void onChange(BlocBase<dynamic> bloc, Change<dynamic> change) {
    super.onChange(bloc, change);
    final next = change.nextState;
    if (next is FittingState) {
      Sentry.addBreadcrumb(Breadcrumb(category: 'state', message: next.summary));
    }
  }
}
