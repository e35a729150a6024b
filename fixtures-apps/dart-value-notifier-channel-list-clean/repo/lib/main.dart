import 'package:flutter/material.dart';

import 'passport_page.dart';

void main() => runApp(const MaterialApp(home: PassportPage()));
