import HealthKit
import Observation

@MainActor
@Observable
final class VisitModel {
    private(set) var labs: [HKClinicalRecord] = []
    private(set) var drugs: [HKClinicalRecord] = []
    private(set) var pressures: [HKClinicalRecord] = []

    private let access = RecordAccess(store: HKHealthStore())

    func prepare() async {
        do {
            try await access.ask()
            labs = try await access.records(from: CreatinineShelf().source)
            drugs = try await access.records(from: DrugShelf().source)
            pressures = try await access.records(from: PressureShelf().source)
        } catch {
            labs = []
        }
    }
}
