import 'package:flutter/material.dart';

final cellarTheme = ThemeData(colorSchemeSeed: const Color(0xFF6B4F2A), useMaterial3: true);
