// a sealed union like freezed's with copyWith; the redacted copy is what is sent: nothing leaks
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

sealed class ShotsState {
  const ShotsState();
}

final class ShotsEmpty extends ShotsState {
  const ShotsEmpty();
}

final class ShotsLoaded extends ShotsState {
  const ShotsLoaded({required this.newest, required this.layout});
  final String newest;
  final String layout;

  ShotsLoaded copyWith({String? newest, String? layout}) => ShotsLoaded(newest: newest ?? this.newest, layout: layout ?? this.layout);
}

Future<ShotsState> load() async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.immunization]);
  final rows = await plugin.getData(ClinicalType.immunization) as List<dynamic>? ?? const [];
  if (rows.isEmpty) return const ShotsEmpty();
  return ShotsLoaded(newest: jsonDecode(rows.last as String)['vaccineCode']['text'] as String, layout: 'grid');
}

Future<void> report(ShotsState state) async {
  final mixpanel = await Mixpanel.init('fz2', trackAutomaticEvents: false);
  final safe = switch (state) {
    ShotsEmpty() => const ShotsLoaded(newest: '', layout: 'none'),
    ShotsLoaded() => state.copyWith(newest: 'hidden'),
  };
  await mixpanel.track('shots', properties: {'newest': safe.newest, 'layout': safe.layout});
}

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final state = await load();
  runApp(MaterialApp(home: Text(state is ShotsLoaded ? state.newest : 'No shots')));
  await report(state);
}
