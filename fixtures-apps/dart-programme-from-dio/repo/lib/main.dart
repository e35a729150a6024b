import 'package:flutter/material.dart';

import 'programme/programme_page.dart';

void main() => runApp(const MaterialApp(home: ProgrammePage()));
