package org.alder

import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifierAllergyRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKObjectType

internal val Topic.clinicalType: HKClinicalType
    get() = when (this) {
        Topic.INHALERS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!
        Topic.TRIGGERS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
    }
