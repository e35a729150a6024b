import HarvestKit
import HealthKit

struct KitchenHarvester: Harvester {
    let sources: [HKClinicalTypeIdentifier] = [.allergyRecord]
}

struct BathroomHarvester: Harvester {
    let sources: [HKClinicalTypeIdentifier] = [.medicationRecord, .vitalSignRecord]
}
