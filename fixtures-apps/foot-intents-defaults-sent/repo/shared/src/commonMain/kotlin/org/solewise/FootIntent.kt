package org.solewise

sealed interface FootIntent {
    data object Refresh : FootIntent
    data class Search(val text: String) : FootIntent
    data class Open(val item: FootItem) : FootIntent
}
