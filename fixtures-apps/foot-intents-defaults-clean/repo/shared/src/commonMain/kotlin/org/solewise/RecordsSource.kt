package org.solewise

interface RecordsSource {
    suspend fun procedures(): List<FootItem>
}
