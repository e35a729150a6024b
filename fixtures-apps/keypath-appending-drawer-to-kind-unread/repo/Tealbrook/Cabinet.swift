import HealthKit

struct Drawer {
    let label: String
    let kind: HKClinicalTypeIdentifier
}

struct Cabinet {
    let top = Drawer(label: "Allergies", kind: .allergyRecord)
    let bottom = Drawer(label: "Insurance", kind: .coverageRecord)
}
