import 'package:flutter/material.dart';

import 'form/form_controller.dart';
import 'form/form_page.dart';
import 'health/health_service.dart';

void main() => runApp(
      MaterialApp(home: FormPage(controller: FormController(HealthService()))),
    );
