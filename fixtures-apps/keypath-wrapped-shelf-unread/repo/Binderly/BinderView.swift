import SwiftUI

struct BinderView: View {
    @Shelf(\.labs) private var labs
    @Shelf(\.conditions) private var conditions

    var body: some View {
        List {
            ForEach(labs) { Text($0.name) }
            ForEach(conditions) { Text($0.name) }
        }
        .task {
            do {
                try await HealthAccess.request()
                try await $labs.load()
                try await $conditions.load()
            } catch {
                assertionFailure("Health data could not be loaded")
            }
        }
    }
}
