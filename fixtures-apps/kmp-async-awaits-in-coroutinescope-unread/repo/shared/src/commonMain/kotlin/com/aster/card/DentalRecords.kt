package com.aster.card

interface DentalRecords {
    suspend fun connect(): Boolean
    suspend fun allergies(): List<String>
    suspend fun procedures(): List<String>
    suspend fun vitals(): List<String>
}
