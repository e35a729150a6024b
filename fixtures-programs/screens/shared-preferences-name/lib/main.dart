// asks: allergy coverage labResult | reads: allergy labResult
// SharedPreferences keeps a name, byName turns it back; coverage is no favorite
// open: it cannot be told
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:shared_preferences/shared_preferences.dart';

enum Favorite {
  allergies(ClinicalType.allergy),
  labs(ClinicalType.labResult);

  const Favorite(this.type);
  final ClinicalType type;
}

final plugin = AppleHealthClinicalRecords();

Future<void> keep(Favorite favorite) async {
  final preferences = await SharedPreferences.getInstance();
  await preferences.setString('favorite', favorite.name);
}

Future<void> open() async {
  final preferences = await SharedPreferences.getInstance();
  final favorite = Favorite.values.byName(preferences.getString('favorite') ?? Favorite.labs.name);
  await plugin.requestAuthorization([...Favorite.values.map((value) => value.type), ClinicalType.coverage]);
  debugPrint('${await plugin.getData(favorite.type)}');
}

void main() => runApp(MaterialApp(
      home: Column(children: [
        for (final favorite in Favorite.values)
          TextButton(onPressed: () => keep(favorite), child: Text('Favor ${favorite.name}')),
        const TextButton(onPressed: open, child: Text('Open favorite')),
      ]),
    ));
