import 'package:flutter/material.dart';

import 'family_page.dart';

void main() => runApp(const MaterialApp(home: FamilyPage()));
