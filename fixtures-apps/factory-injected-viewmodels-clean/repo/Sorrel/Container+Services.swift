import FactoryKit
import HealthKit

extension Container {
    var healthStore: Factory<HKHealthStore> {
        self { HKHealthStore() }.singleton
    }

    var accessService: Factory<HealthAccessServicing> {
        self { HealthAccessService(store: self.healthStore()) }
    }

    var clinicalReader: Factory<ClinicalReading> {
        self { ClinicalReader(store: self.healthStore()) }.cached
    }

    var allergyLoader: Factory<AllergyLoader> {
        self { AllergyLoader(reader: self.clinicalReader()) }
    }

    var medicationLoader: Factory<MedicationLoader> {
        self { MedicationLoader(reader: self.clinicalReader()) }
    }

    var measurementLoader: Factory<MeasurementLoader> {
        self { MeasurementLoader(reader: self.clinicalReader()) }
    }
}
