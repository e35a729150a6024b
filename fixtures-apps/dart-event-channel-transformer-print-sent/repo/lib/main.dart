import 'package:flutter/material.dart';

import 'vitals/vitals_page.dart';

void main() => runApp(const MaterialApp(home: VitalsPage()));
