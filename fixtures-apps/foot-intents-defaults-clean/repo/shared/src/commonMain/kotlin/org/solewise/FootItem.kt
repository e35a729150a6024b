package org.solewise

data class FootItem(val title: String)
