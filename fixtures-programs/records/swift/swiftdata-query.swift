// SwiftData: @Query over two models in a view
import SwiftUI
import SwiftData
import HealthKit
import Sentry

@Model final class Lab {
    var name: String
    init(name: String) { self.name = name }
}

@Model final class Search {
    var text: String
    init(text: String) { self.text = text }
}

struct LabsView: View {
    @Query(sort: \Lab.name) private var labs: [Lab]
    @Query private var searches: [Search]
    @Environment(\.modelContext) private var context
    @State private var text = ""

    var body: some View {
        TextField("Search", text: $text)
            .onSubmit { context.insert(Search(text: text)) }
            .task {
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: [])
                for record in (try? await query.result(for: HKHealthStore())) ?? [] {
                    context.insert(Lab(name: record.displayName))
                }
            }
        Button("Send feedback") {
            SentrySDK.capture(message: searches.map(\.text).joined(separator: ","))
            SentrySDK.capture(message: labs.map(\.name).joined(separator: ",")) // leak: clinical-data-to-third-party
        }
    }
}

@main
struct LabsApp: App {
    private let container = try! ModelContainer(
        for: Lab.self, Search.self, configurations: ModelConfiguration(cloudKitDatabase: .none))
    var body: some Scene { WindowGroup { LabsView() }.modelContainer(container) }
}
