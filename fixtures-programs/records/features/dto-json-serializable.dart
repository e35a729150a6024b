// a DTO with fromJson and toJson, sent whole to an ad attribution SDK, beside a DTO of the onboarding
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:appsflyer_sdk/appsflyer_sdk.dart';
import 'package:flutter/material.dart';

class ConditionDto {
  const ConditionDto({required this.name, required this.status});
  factory ConditionDto.fromJson(Map<String, dynamic> json) => ConditionDto(
        name: json['code']['text'] as String,
        status: json['clinicalStatus']?['text'] as String? ?? 'unknown',
      );
  final String name;
  final String status;
  Map<String, dynamic> toJson() => {'name': name, 'status': status};
}

class OnboardingDto {
  const OnboardingDto({required this.step, required this.variant});
  final int step;
  final String variant;
  Map<String, dynamic> toJson() => {'step': step, 'variant': variant};
}

Future<void> main() async {
  runApp(const MaterialApp(home: Text('Welcome')));
  final sdk = AppsflyerSdk(AppsFlyerOptions(afDevKey: 'af-3', appId: '1499990000'));
  await sdk.initSdk();
  await sdk.logEvent('onboarding', const OnboardingDto(step: 2, variant: 'b').toJson());

  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.condition]);
  final rows = await plugin.getData(ClinicalType.condition) as List<dynamic>? ?? const [];
  final conditions = rows.map((row) => ConditionDto.fromJson(jsonDecode(row as String) as Map<String, dynamic>));
  for (final condition in conditions) {
    await sdk.logEvent('condition', condition.toJson()); // leak: clinical-data-to-advertising
  }
}
