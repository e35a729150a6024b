// asks: condition vitalSign | reads: condition vitalSign
// BottomNavigationBar's index picks the body, which reads its type
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

final records = AppleHealthClinicalRecords();

void main() => runApp(const MaterialApp(home: Home()));

class Home extends StatefulWidget {
  const Home({super.key});

  @override
  State<Home> createState() => _HomeState();
}

class _HomeState extends State<Home> {
  int _index = 0;
  static const _bodies = [RecordsBody(ClinicalType.condition), RecordsBody(ClinicalType.vitalSign)];

  @override
  Widget build(BuildContext context) => Scaffold(
        body: _bodies[_index],
        bottomNavigationBar: BottomNavigationBar(
          currentIndex: _index,
          onTap: (index) => setState(() => _index = index),
          items: const [
            BottomNavigationBarItem(icon: Icon(Icons.favorite), label: 'Conditions'),
            BottomNavigationBarItem(icon: Icon(Icons.monitor_heart), label: 'Vitals'),
          ],
        ),
      );
}

class RecordsBody extends StatelessWidget {
  const RecordsBody(this.type, {super.key});
  final ClinicalType type;

  Future<dynamic> _load() async {
    await records.requestAuthorization([type]);
    return records.getData(type);
  }

  @override
  Widget build(BuildContext context) =>
      FutureBuilder(key: ValueKey(type), future: _load(), builder: (context, found) => Text('${found.data}'));
}
