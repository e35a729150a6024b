import HealthKit
import SwiftUI

@MainActor
@propertyWrapper
struct Shelf: DynamicProperty {
    @State private var model: ShelfModel

    init(_ path: KeyPath<Catalogue, HKClinicalType>) {
        _model = State(initialValue: ShelfModel(type: Catalogue.shared[keyPath: path]))
    }

    var wrappedValue: [BinderPage] { model.pages }
    var projectedValue: ShelfModel { model }
}
