import 'package:flutter/material.dart';

import 'heart_page.dart';

void main() => runApp(const MaterialApp(home: HeartPage()));
