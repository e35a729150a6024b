import HealthKit

@MainActor
enum Composition {
    static func visitModel() -> VisitModel {
        let store = HKHealthStore()
        return VisitModel()
            .with(\.access, VisitAccess(store: store))
            .with(\.labs, LabService(store: store))
            .with(\.notes, NoteService(store: store))
            .with(\.hours, OpeningHours())
    }
}
