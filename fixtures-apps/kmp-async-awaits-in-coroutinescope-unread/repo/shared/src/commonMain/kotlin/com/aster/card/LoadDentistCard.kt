package com.aster.card

import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope

class LoadDentistCard(private val records: DentalRecords) {
    suspend fun load(): DentistCard {
        if (!records.connect()) return DentistCard.Empty
        return coroutineScope {
            val allergies = async { records.allergies() }
            val procedures = async { records.procedures() }
            val vitals = async { records.procedures() }
            DentistCard(allergies.await(), procedures.await(), vitals.await())
        }
    }
}
