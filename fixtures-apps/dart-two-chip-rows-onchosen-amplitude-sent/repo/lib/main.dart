import 'package:amplitude_flutter/amplitude.dart';
import 'package:amplitude_flutter/configuration.dart';
import 'package:flutter/material.dart';

import 'allergy_source.dart';
import 'meal_page.dart';

void main() {
  WidgetsFlutterBinding.ensureInitialized();
  final amplitude = Amplitude(Configuration(apiKey: '77borage0c1'));
  runApp(MaterialApp(home: MealPage(source: AllergySource(), amplitude: amplitude)));
}
