// asks: immunization procedure vitalSign | reads: immunization procedure vitalSign
// PageView's onPageChanged indexes the pages
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

typedef Page = ({String title, ClinicalType type});

void main() => runApp(const MaterialApp(home: Pages()));

class Pages extends StatefulWidget {
  const Pages({super.key});

  @override
  State<Pages> createState() => _PagesState();
}

class _PagesState extends State<Pages> {
  static const List<Page> pages = [
    (title: 'Procedures', type: ClinicalType.procedure),
    (title: 'Vitals', type: ClinicalType.vitalSign),
    (title: 'Vaccines', type: ClinicalType.immunization),
  ];
  final plugin = AppleHealthClinicalRecords();

  @override
  void initState() {
    super.initState();
    plugin.requestAuthorization(pages.map((page) => page.type).toList()).then((_) => show(0));
  }

  Future<void> show(int index) async {
    final (:title, :type) = pages[index];
    debugPrint('$title: ${await plugin.getData(type)}');
  }

  @override
  Widget build(BuildContext context) => PageView(
        onPageChanged: show,
        children: [for (final page in pages) Center(child: Text(page.title))],
      );
}
