import HealthKit

struct IntakeForm {
    var allergies: [String] = []
    var plan: String?
}

struct IntakeDesk {
    let store: HKHealthStore

    func fill() async throws -> IntakeForm {
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.coverageRecord),
        ])
        var form = IntakeForm()
        form.allergies = try await Allergies.Reader(store: store).names()
        return form
    }
}
