package org.alder

enum class Topic { INHALERS, TRIGGERS }
