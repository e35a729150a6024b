import 'package:flutter/material.dart';

import 'clinic_api.dart';
import 'record_service.dart';
import 'records_page.dart';

void main() => runApp(
      MaterialApp(title: 'Saffron', home: RecordsPage(api: ClinicApi(), service: RecordService())),
    );
