package org.solewise

/** What the search field shows at the next start. */
interface Memory {
    fun remember(text: String)
    fun recall(): String
}
