// asks: allergy immunization labResult | reads: allergy immunization labResult
// NavigationRail's destinations are made of an enum whose values have a type
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

enum Section {
  allergies(ClinicalType.allergy, Icons.warning),
  vaccines(ClinicalType.immunization, Icons.vaccines),
  labs(ClinicalType.labResult, Icons.science);

  const Section(this.type, this.icon);
  final ClinicalType type;
  final IconData icon;
}

void main() => runApp(const MaterialApp(home: RailPage()));

class RailPage extends StatefulWidget {
  const RailPage({super.key});

  @override
  State<RailPage> createState() => _RailPageState();
}

class _RailPageState extends State<RailPage> {
  final _plugin = AppleHealthClinicalRecords();
  Section? _section;

  Future<void> _select(int index) async {
    setState(() => _section = Section.values[index]);
    await _plugin.requestAuthorization([for (final section in Section.values) section.type]);
    await _plugin.getData(_section!.type);
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: NavigationRail(
          selectedIndex: _section?.index,
          onDestinationSelected: _select,
          destinations: [
            for (final section in Section.values)
              NavigationRailDestination(icon: Icon(section.icon), label: Text(section.name)),
          ],
        ),
      );
}
