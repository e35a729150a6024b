package care.millpond

import platform.HealthKit.*

context(ledger: Ledger)
suspend fun diagnoses(): List<String> =
    ledger.names(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!)

context(ledger: Ledger)
suspend fun vitals(): List<String> =
    ledger.names(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!)
