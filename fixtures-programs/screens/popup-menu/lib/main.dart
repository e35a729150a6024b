// asks: allergy condition | reads: allergy condition
// PopupMenuButton's onSelected gets the item's value
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

const titles = <ClinicalType, String>{ClinicalType.allergy: 'Allergies', ClinicalType.condition: 'Conditions'};

void main() => runApp(MaterialApp(home: MenuPage(AppleHealthClinicalRecords())));

class MenuPage extends StatelessWidget {
  const MenuPage(this.plugin, {super.key});
  final AppleHealthClinicalRecords plugin;

  Future<void> open(ClinicalType type) async {
    if (await plugin.requestAuthorization([type]) ?? false) {
      debugPrint('${titles[type]}: ${await plugin.getData(type)}');
    }
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(actions: [
          PopupMenuButton<ClinicalType>(
            onSelected: open,
            itemBuilder: (_) => [
              for (final type in titles.keys) PopupMenuItem(value: type, child: Text(titles[type]!)),
            ],
          ),
        ]),
      );
}
